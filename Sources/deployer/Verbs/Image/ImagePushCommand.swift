import ArgumentParser
import ContainerImage
import Engine
import Infra
import TerminalUI

/// Brings an image into a registry.
struct ImagePushCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "push",
        abstract: "Push an image to a registry.",
        discussion: """
            What the registry has already is not sent again. An upload that is cut off goes on where it stopped. ECR is
            logged in to with the caller's AWS credentials, other registries with those of `docker login`.

            EXAMPLES:
              deployer image push image registry.example.com/shop:1.4
              deployer image push image 111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop
              deployer image push image --environment prod     To the repository that prod's apply made.

            Without a tag it gets one made of its digest.
            """
    )

    @Argument(help: "The folder or archive that the image was built into.", completion: .file())
    var layout: String

    @Argument(help: "Where to: host/repository, or host/repository:tag.")
    var destination: String?

    @Option(
        help: ArgumentHelp("Push to the repository of this environment.", valueName: "environment"),
        completion: .custom { _, _, _ in EnvironmentFiles().names }
    )
    var environment: String?

    @OptionGroup var state: StateOptions

    @Option(help: "The image's tag in the environment's repository.")
    var tag: String?

    @Option(help: ArgumentHelp("A repository of the same registry that may have layers already.", valueName: "name"))
    var mountFrom: [String] = []

    @Option(help: ArgumentHelp("Write the digest into this file, for later steps.", valueName: "file"))
    var digestFile: String?

    @OptionGroup var display: OutputOptions

    func validate() throws {
        if (destination == nil) == (environment == nil) {
            throw ValidationError("Say where to: host/repository, or --environment.")
        }
        if let tag, !ImageReference.isTag(tag) { throw ValidationError("\"\(tag)\" cannot be a tag.") }
        if destination != nil, tag != nil { throw ValidationError("Write the tag as host/repository:tag.") }
    }

    func run() async throws {
        try await Session.report(display, environment ?? "<environment>") { console, host in
            let layout = try ImageLayout(at: layout)
            let (reference, access) = try await place(console, host)
            let repository = try RemoteRepository(reference, access.surroundings)
            var push = ImagePush(layout, to: repository)
            push.mountable = mountFrom
            if !display.quiet {
                push.progress = { content, transfer in
                    console.note(
                        "\(transfer.rawValue)  \(content.digest.description.prefix(19))  \(content.size) bytes",
                        JSONMessage(
                            "image_content",
                            [
                                "digest": .string(content.digest.description), "size": .integer(content.size),
                                "outcome": .string(transfer.rawValue),
                            ]
                        )
                    )
                }
            }
            let result = try await push.run(tag: reference.tag ?? tag)
            if let digestFile { try WrittenFile(path: digestFile).write("\(result.digest)\n") }
            let image = try await InspectedImage(in: layout)
            console.show(ImageReport(pushed: image, result, to: reference))
            return .done
        }
    }

    private func place(_ console: Console, _ host: Host) async throws -> (ImageReference, RegistryAccess) {
        guard let environment else {
            let reference = try ImageReference(argument: destination ?? "")
            if reference.digest != nil {
                throw UsageError("Image has its own digest", detail: "Leave out what follows the @ in \(reference).")
            }
            return (reference, try RegistryAccess(host: host, for: reference))
        }
        let session = try Session(environment, stateDir: state.stateDir, console: console, host: host)
        guard let uri = try await session.state().outputs["repositoryUri"]?.string else {
            throw Diagnostic(
                .error,
                "Environment has no repository yet",
                detail:
                    "The last apply of \(environment) had no output \"repositoryUri\". Its file must have `images`. "
                    + "To make the repository:",
                commands: ["deployer apply \(environment) --target images"]
            )
        }
        let connection = try await session.connection()
        let access = try RegistryAccess(connection.client, host, environment: session.environment)
        return (try ImageReference(uri), access)
    }
}

extension ImageReport {
    fileprivate init(pushed image: InspectedImage, _ result: ImagePush.Result, to reference: ImageReference) {
        self.init(
            type: "image_pushed",
            title: "Pushed \(reference.registry)/\(reference.repository):\(result.tag)",
            digest: result.digest.description,
            reference: reference.pinned(to: result.digest),
            parts: image.parts.map { part in
                Part(
                    platform: part.platform,
                    digest: part.digest.description,
                    layers: part.layers.map { layer in
                        Layer(
                            name: layer.name,
                            digest: layer.descriptor.digest.description,
                            size: layer.descriptor.size,
                            outcome: result.transfers[layer.descriptor.digest]?.rawValue
                        )
                    }
                )
            }
        )
    }
}

extension InspectedImage.Layer {
    /// What it is for, where we made it; else what made it.
    var name: String {
        guard let madeBy else { return "layer" }
        return madeBy.hasPrefix("deployer: ") ? String(madeBy.dropFirst("deployer: ".count)) : String(madeBy.prefix(40))
    }
}
