import AWSClient
import Engine
import Infra

/// One update of a bucket: what there is to be, what there is, and which properties were taken out.
struct BucketUpdate: Sendable {
    let bucket: String
    let desired: Bucket
    let current: Bucket
    let removed: Set<String>

    /// What is to become of a configuration.
    ///
    /// - Parameters:
    ///   - property: Its registry name.
    ///   - path: Its property.
    /// - Returns: The call that is due, if any.
    /// - Throws: `DocumentError` where it is not known.
    func change<Value: DocumentConvertible>(
        _ property: String,
        _ path: KeyPath<Bucket, Value?>
    ) throws(DocumentError) -> SettingChange<Value> {
        try SettingChange(
            property,
            of: Bucket.schema,
            to: desired[keyPath: path],
            from: current[keyPath: path],
            removed: removed
        )
    }

    /// Changes configurations of which a bucket has several, told apart by an id.
    ///
    /// - Parameters:
    ///   - property: Their registry name.
    ///   - path: Their property.
    ///   - id: Tells the id of one.
    ///   - put: Sets one.
    ///   - delete: Deletes the one of this id.
    /// - Throws: What `put` and `delete` throw, and `DocumentError` where an id is not known.
    func changeEach<Value: DocumentConvertible>(
        _ property: String,
        _ path: KeyPath<Bucket, [Value]?>,
        id: (Value) throws -> String,
        put: (String, Value) async throws -> Void,
        delete: (String) async throws -> Void
    ) async throws {
        guard let wanted = removed.contains(property) ? [] : desired[keyPath: path] else { return }
        guard case .array(let shape, _, _)? = Bucket.schema.properties[property]?.kind else { return }
        let current = current[keyPath: path] ?? []
        let present = try Dictionary(current.map { (try id($0), $0) }) { first, _ in first }
        var kept: Set<String> = []
        for value in wanted {
            let name = try id(value)
            kept.insert(name)
            if !shape.isSatisfied(value.document, by: present[name]?.document) { try await put(name, value) }
        }
        for name in present.keys.sorted() where !kept.contains(name) {
            try await ignoringNotFound { try await delete(name) }
        }
    }
}

extension BucketHandler {
    /// A configuration of a bucket, `nil` where it has none. That the bucket itself is gone is thrown.
    ///
    /// Some configurations do not exist in every region and partition: S3 then knows no such method or argument.
    func configuration<Value>(_ read: () async throws -> Value?) async throws -> Value? {
        do {
            return try await read()
        } catch let error as AWSError where error.isNotFound && error.code != "NoSuchBucket" {
            return nil
        } catch let error as AWSError where Self.unknownHere.contains(error.code) {
            return nil
        }
    }

    private static let unknownHere: Set<String> = ["MethodNotAllowed", "NotImplemented", "UnsupportedArgument"]
}
