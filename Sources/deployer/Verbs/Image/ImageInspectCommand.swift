import ArgumentParser
import ContainerImage
import FoundationEssentials
import Infra
import TerminalUI

/// Shows what an image says of itself.
struct ImageInspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what an image is made of, on this machine or in a registry.",
        discussion: """
            EXAMPLES:
              deployer image inspect image
              deployer image inspect registry.example.com/shop:1.4
              deployer image inspect registry.example.com/shop@sha256:9f86… --json
            """
    )

    @Argument(
        help: "A folder or .tar archive with an OCI image layout, or an image in a registry.",
        completion: .file()
    )
    var image: String

    @OptionGroup var display: OutputOptions

    func run() async throws {
        try await Session.report(display, "<environment>") { console, host in
            let isHere = FileManager.default.fileExists(
                atPath: ImageLayout.isArchive(image) ? image : "\(image)/oci-layout"
            )
            if isHere {
                let found = try await InspectedImage(in: ImageLayout(at: image))
                console.show(ImageReport(found, title: image, reference: image))
                return .done
            }
            let reference = try ImageReference(argument: image)
            let access = try RegistryAccess(host: host, for: reference)
            let found = try await InspectedImage(at: reference, access.surroundings)
            let report = ImageReport(found, title: "\(reference)", reference: reference.pinned(to: found.digest))
            console.show(report)
            return .done
        }
    }
}

extension ImageReport {
    fileprivate init(_ image: InspectedImage, title: String, reference: String) {
        self.init(
            type: "image",
            title: title,
            digest: image.digest.description,
            reference: reference,
            parts: image.parts.map { part in
                Part(
                    platform: part.platform,
                    digest: part.digest.description,
                    facts: part.facts,
                    layers: part.layers.map {
                        Layer(name: $0.name, digest: $0.descriptor.digest.description, size: $0.descriptor.size)
                    }
                )
            }
        )
    }
}

extension InspectedImage.Part {
    fileprivate var facts: [ImageReport.Fact] {
        var facts: [ImageReport.Fact] = []
        func add(_ name: String, _ values: [String]?) {
            guard let values, !values.isEmpty else { return }
            facts.append(.init(name, values.joined(separator: " ")))
        }
        add("user", config.user.map { [$0] })
        add("runs", (config.entrypoint ?? []) + (config.arguments ?? []))
        add("in", config.workingFolder.map { [$0] })
        add("ports", config.exposedPorts?.keys.sorted())
        add("variables", config.environment)
        for (name, value) in (config.labels ?? [:]).sorted(by: { $0.key < $1.key }) { facts.append(.init(name, value)) }
        for descriptor in attached {
            facts.append(.init("attached", "\(descriptor.artifactType ?? "") \(descriptor.digest)"))
        }
        return facts
    }
}
