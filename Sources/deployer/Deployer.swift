import ArgumentParser

/// The command line's root: says what there is, and starts the verb.
@main
struct Deployer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deployer",
        abstract: "Plans and applies AWS environments that are described in Swift.",
        discussion: """
            An environment is a name in environments/, or the path of a file.

            EXAMPLES:
              deployer plan dev                 Show what an apply would do.
              deployer apply dev                Show it, ask, and do it.
              deployer plan dev --out dev.plan  Save a plan, and later
              deployer apply dev.plan           do exactly this.
              deployer drift prod               Show what others changed.
              deployer diff staging prod        Show what differs between two environments.
              deployer output dev vpcId         Print one output, for scripts.
              deployer render dev               Write a CloudFormation template of it.
              deployer destroy dev              Delete everything that dev has.

            EXIT CODES:
                0  done
                1  failed
                2  changes, drift or differences present (plan --detailed-exitcode, drift, diff)
                3  the state is locked
               64  wrong usage
              130  interrupted

            COMPLETIONS:
              deployer --generate-completion-script bash (or zsh, fish)
            """,
        version: version,
        subcommands: [
            PlanCommand.self, ApplyCommand.self, DestroyCommand.self, DriftCommand.self, OutputCommand.self,
            DiffCommand.self, RenderCommand.self,
            ImportCommand.self, StateCommand.self, UnlockCommand.self, EnvironmentsCommand.self,
        ]
    )

    /// The deployer's version; locks and the user agent carry it.
    static let version = "0.1.0"
}
