import ArgumentParser

/// Which environment a verb is about, and where its state is.
struct EnvironmentOptions: ParsableArguments {
    @Argument(
        help: "A name in environments/, or the path of an environment file.",
        completion: .custom { _, _, _ in EnvironmentFiles().names }
    )
    var environment: String

    @OptionGroup var state: StateOptions
}

/// An environment whose description alone is looked at: no state, no AWS.
struct DescriptionOptions: ParsableArguments {
    @Argument(
        help: "A name in environments/, or the path of an environment file.",
        completion: .custom { _, _, _ in EnvironmentFiles().names }
    )
    var environment: String
}

/// Where the state is kept.
struct StateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Keep local states in this folder, each in a folder named after its environment (default: .deployer).",
            valueName: "folder"
        ),
        completion: .directory
    )
    var stateDir: String?

    /// The options as they are typed.
    var words: [String] { stateDir.map { ["--state-dir", $0] } ?? [] }
}

/// Which saved state is looked at.
struct VersionOptions: ParsableArguments {
    @Option(help: "Look at the saved state of this serial, as state history shows it (default: what is known now).")
    var serial: Int?
}
