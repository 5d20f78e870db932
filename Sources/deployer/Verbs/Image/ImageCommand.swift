import ArgumentParser
import ContainerImage
import Infra

/// Container images of executables.
struct ImageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "image",
        abstract: "Build, push and look at container images, without Docker.",
        discussion: """
            docs/images.md says what is in an image.

            EXAMPLES:
              deployer image build .build/release/service --output image
              deployer image push image --environment prod
              deployer image push image registry.example.com/shop:1.4
              deployer image inspect registry.example.com/shop:1.4
            """,
        subcommands: [ImageBuildCommand.self, ImagePushCommand.self, ImageInspectCommand.self]
    )
}

extension ImageReference {
    /// - Throws: `UsageError` for a text that is none.
    init(argument text: String) throws(UsageError) {
        do throws(Diagnostic) { try self.init(text) } catch { throw UsageError([error]) }
    }
}
