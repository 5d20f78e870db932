import AWSClient
package import AWSServices
import Engine
import FoundationEssentials
package import Infra

/// The registry schemas of resource types, as CloudFormation DescribeType gives them, kept in a folder for a day.
///
/// Beyond that day a kept schema is still used where DescribeType cannot be called: offline, without the permission, or
/// on an emulator that does not have it.
package struct RegistrySchemas: Sendable {
    /// How old a kept schema may be before it is read again, in seconds.
    package static let freshness = 86_400.0

    private let cloudFormation: CloudFormation
    /// One file per type, named as in `AWS-SQS-Queue.json`.
    private let folder: String
    private let now: @Sendable () -> Double

    /// - Parameters:
    ///   - cloudFormation: Asked for schemas.
    ///   - folder: Where they are kept; made when it is needed. Schemas differ between regions.
    ///   - now: Seconds since 1970.
    package init(_ cloudFormation: CloudFormation, folder: String, now: @escaping @Sendable () -> Double) {
        self.cloudFormation = cloudFormation
        self.folder = folder
        self.now = now
    }

    /// The registry's description of a type.
    ///
    /// - Throws: A `Diagnostic` where the type is not known or cannot be managed; `AWSError`.
    package func type(_ type: ResourceType) async throws -> RegistryType {
        let file = file(of: type)
        let kept = try kept(file)
        if let kept, now() - kept.written < Self.freshness { return try RegistryType(type, schema: kept.text) }
        let answer: CloudFormation.DescribeTypeOutput
        do {
            answer = try await cloudFormation.describeType(.init(type: .resource, typeName: type.description))
        } catch let error as AWSError where error.code == "TypeNotFoundException" {
            throw Diagnostic.unknown(type)
        } catch {
            guard let kept else { throw Diagnostic.unreadable(type, error, file) }
            return try RegistryType(type, schema: kept.text)
        }
        guard let text = answer.schema, answer.provisioningType != .nonProvisionable else {
            throw Diagnostic.notProvisionable(type)
        }
        let described = try RegistryType(type, schema: text)
        keep(text, in: file)
        return described
    }

    private func file(of type: ResourceType) -> String {
        "\(folder)/\(type.description.split(separator: ":").joined(separator: "-")).json"
    }

    private func kept(_ file: String) throws -> (text: String, written: Double)? {
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            let written = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            return (String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self), written)
        } catch {
            throw Diagnostic(.error, "Schema cannot be read", detail: "\(file): \(error).")
        }
    }

    private func keep(_ text: String, in file: String) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
        } catch {
            // A folder that cannot be written, as in a build container, only means that the next plan asks again.
        }
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ type: ResourceType) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource type is not known",
            detail:
                "The CloudFormation registry has no \(type) in this region. Look at its spelling, as in AWS::SQS::Queue."
        )
    }

    fileprivate static func notProvisionable(_ type: ResourceType) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource type cannot be managed",
            detail: "The registry calls \(type) not provisionable: the Cloud Control API cannot manage it. Make the "
                + "resource in another way, and refer to it by its id."
        )
    }

    fileprivate static func unreadable(_ type: ResourceType, _ error: any Error, _ file: String) -> Diagnostic {
        var diagnostic = Diagnostic(explaining: error)
        diagnostic.detail += " Without an answer, a schema is taken from \(file), which does not exist."
        return diagnostic
    }
}
