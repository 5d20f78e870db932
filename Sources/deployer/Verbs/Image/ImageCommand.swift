import ArgumentParser

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
