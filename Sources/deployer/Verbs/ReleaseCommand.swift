import ArgumentParser
import Engine

/// Rolls out another image.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Roll out an image of the service, and change nothing else.",
        discussion: """
            Shows the plan, asks, pushes the image where the repository does not have it, migrates the database and rolls the \
            service out. What else the environment's file says by now is left to the next apply.

            EXAMPLES:
              deployer release prod --image sha256:9f86…
              deployer release prod --image .build/release/service
              deployer rollback prod              Back to the image before.
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Option(
        help: ArgumentHelp(
            "The image to run: a digest, a file that holds one, a folder that image build wrote, or an executable.",
            valueName: "image"
        ),
        completion: .file()
    )
    var image: String

    @OptionGroup var objects: ObjectOptions
    @OptionGroup var applying: ApplyingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let confirmation = Confirmation(console: console, isGiven: applying.yes)
            try confirmation.check("release")
            let session = try Session(environment, console: console, host: host).running(image)
            return try await session.connect(locking: "release", forcesConflicts: objects.forceConflicts) {
                try await $0.release("release", under: $1, confirmation, applying)
            }
        }
    }
}
