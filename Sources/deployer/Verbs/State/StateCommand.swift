import ArgumentParser

/// What is known of an environment's resources.
struct StateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "state",
        abstract: "Look at what is known of an environment's resources.",
        discussion: """
            EXAMPLES:
              deployer state list dev
              deployer state show dev network.vpc
              deployer state forget dev network.vpc   Leave it in AWS, and know it no longer.
              deployer state rebuild dev              Make a lost state again from what is in AWS.
              deployer state history dev              Who saved which state, and when.
              deployer state restore dev --serial 41  Go back to one of them.
              deployer state migrate dev --from local Move it to where the environment names now.
            """,
        subcommands: [
            StateListCommand.self, StateShowCommand.self, StateForgetCommand.self, StateRebuildCommand.self,
            StateHistoryCommand.self, StateRestoreCommand.self, StateMigrateCommand.self,
        ]
    )
}
