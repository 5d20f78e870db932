import ArgumentParser

@main
struct Deployer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deployer",
        abstract: "Plans and applies AWS environments."
    )
}
