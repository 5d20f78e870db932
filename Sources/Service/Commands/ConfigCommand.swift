import ArgumentParser

/// Shows the settings, as they are or as they can be.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check the configuration and print it, with secrets hidden."
    )

    @Flag(help: "Print all settings, with what they allow, as tables in Markdown instead.")
    var markdown = false

    func run() throws {
        if markdown {
            print(try Configuration.markdown(), terminator: "")
        } else {
            print(try Configuration(environment: App.environment).listing, terminator: "")
        }
    }
}
