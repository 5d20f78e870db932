/// What CodeBuild does in a build: the commands of its phases, and what is kept of them.
///
/// Source: https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html
public struct BuildSpec: Sendable, Hashable {
    /// Run before the build, to install what it needs.
    public var install: [String]
    /// The build itself; the first command that fails ends it.
    public var build: [String]
    /// Environment variables.
    public var variables: [String: String]
    /// Files that the next stage gets, as patterns. Default: none.
    public var artifacts: [String]
    /// The folder that the patterns are in. Empty: the source's own.
    public var artifactFolder: String

    /// - Parameters:
    ///   - install: Default: nothing.
    ///   - build: The build itself.
    ///   - variables: Environment variables. Default: none.
    ///   - artifacts: Files that the next stage gets, as patterns. Default: none.
    ///   - artifactFolder: The folder that the patterns are in. Default: the source's own.
    public init(
        install: [String] = [],
        build: [String],
        variables: [String: String] = [:],
        artifacts: [String] = [],
        artifactFolder: String = ""
    ) {
        self.install = install
        self.build = build
        self.variables = variables
        self.artifacts = artifacts
        self.artifactFolder = artifactFolder
    }

    /// The text that a project is given. JSON is YAML, and is written the same way each time.
    public var text: Input<String> {
        var document: [String: Document] = ["version": 0.2]
        var environment: [String: Document] = ["shell": "bash"]
        if !variables.isEmpty { environment["variables"] = .object(variables.mapValues { .string($0) }) }
        document["env"] = .object(environment)
        var phases: [String: Document] = [:]
        for (name, commands) in [("install", install), ("build", build)] where !commands.isEmpty {
            phases[name] = ["on-failure": "ABORT", "commands": .array(commands.map { .string($0) })]
        }
        document["phases"] = .object(phases)
        if !artifacts.isEmpty {
            var kept: [String: Document] = ["files": .array(artifacts.map { .string($0) })]
            if !artifactFolder.isEmpty { kept["base-directory"] = .string(artifactFolder) }
            document["artifacts"] = .object(kept)
        }
        return .json(.object(document))
    }
}
