import AWSClient
import AWSServices
package import Engine
package import Infra

extension CodeBuildProjectHandler {
    static let names = WireNames(areLowerCamel: true, exceptions: ["BuildSpec": "buildspec"])

    /// UpdateProject leaves alone what it is not given; every property has a value that stands for none.
    package func update(
        _ id: PhysicalID,
        to desired: CodeBuildProject,
        from observed: ObservedResource<CodeBuildProject>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let name = id.description
        let input = try changes(name, to: desired, from: current, removed: removed)
        if input != CodeBuild.UpdateProjectInput(name: name) { _ = try await codebuild.updateProject(input) }
        try await changeVisibility(name, to: desired, from: current, removed: removed)
        try await changeWebhook(name, to: desired, from: current, removed: removed)
        try await changeTags(id, to: desired, from: current, removed: removed)
    }

    private func changes(
        _ name: String,
        to desired: CodeBuildProject,
        from current: CodeBuildProject,
        removed: Set<String>
    ) throws -> CodeBuild.UpdateProjectInput {
        let properties = CodeBuildProject.schema.properties
        /// What a property is to be: `nil` where it is as it should be, or nobody's.
        func change<Value: DocumentConvertible>(_ name: String, _ wanted: Value?, _ now: Value?, none: Value) -> Value?
        {
            guard let value = removed.contains(name) ? none : wanted else { return nil }
            let (new, old) = (value.document, now?.document ?? none.document)
            return properties[name]?.areEquivalent(new, old) ?? (new == old) ? nil : value
        }
        let retries = change("AutoRetryLimit", desired.autoRetryLimit, current.autoRetryLimit, none: 0.0)
        return .init(
            name: name,
            artifacts: try wire(
                change("Artifacts", desired.artifacts, current.artifacts, none: desired.artifacts),
                CodeBuild.ProjectArtifacts.init(json:)
            ),
            autoRetryLimit: try retries.map { Int(try $0.known) },
            badgeEnabled: try change("BadgeEnabled", desired.badgeEnabled, current.badgeEnabled, none: false)?.known,
            buildBatchConfig: try wire(
                change("BuildBatchConfig", desired.buildBatchConfig, current.buildBatchConfig, none: .init()),
                CodeBuild.ProjectBuildBatchConfig.init(json:)
            ),
            cache: try wire(
                change("Cache", desired.cache, current.cache, none: .init(type: "NO_CACHE")),
                CodeBuild.ProjectCache.init(json:)
            ),
            concurrentBuildLimit: try change(
                "ConcurrentBuildLimit",
                desired.concurrentBuildLimit,
                current.concurrentBuildLimit,
                none: -1
            )?.known,
            description: try change("Description", desired.description, current.description, none: "")?.known,
            encryptionKey: try change(
                "EncryptionKey",
                desired.encryptionKey,
                current.encryptionKey,
                none: Input(context.arn(service: "kms", resource: "alias/aws/s3"))
            )?.known,
            environment: try wire(
                change("Environment", desired.environment, current.environment, none: desired.environment),
                CodeBuild.ProjectEnvironment.init(json:)
            ),
            fileSystemLocations: try wire(
                change("FileSystemLocations", desired.fileSystemLocations, current.fileSystemLocations, none: []),
                CodeBuild.ProjectFileSystemLocation.init(json:)
            ),
            logsConfig: try wire(
                change("LogsConfig", desired.logsConfig, current.logsConfig, none: .initial),
                CodeBuild.LogsConfig.init(json:)
            ),
            queuedTimeoutInMinutes: try change(
                "QueuedTimeoutInMinutes",
                desired.queuedTimeoutInMinutes,
                current.queuedTimeoutInMinutes,
                none: 480
            )?.known,
            secondaryArtifacts: try wire(
                change("SecondaryArtifacts", desired.secondaryArtifacts, current.secondaryArtifacts, none: []),
                CodeBuild.ProjectArtifacts.init(json:)
            ),
            secondarySourceVersions: try wire(
                change(
                    "SecondarySourceVersions",
                    desired.secondarySourceVersions,
                    current.secondarySourceVersions,
                    none: []
                ),
                CodeBuild.ProjectSourceVersion.init(json:)
            ),
            secondarySources: try wire(
                change("SecondarySources", desired.secondarySources, current.secondarySources, none: []),
                CodeBuild.ProjectSource.init(json:)
            ),
            serviceRole: try change(
                "ServiceRole",
                desired.serviceRole,
                current.serviceRole,
                none: desired.serviceRole
            )?.known.description,
            source: try wire(
                change("Source", desired.source, current.source, none: desired.source),
                CodeBuild.ProjectSource.init(json:)
            ),
            sourceVersion: try change("SourceVersion", desired.sourceVersion, current.sourceVersion, none: "")?.known,
            timeoutInMinutes: try change(
                "TimeoutInMinutes",
                desired.timeoutInMinutes,
                current.timeoutInMinutes,
                none: 60
            )?.known,
            vpcConfig: try wire(
                change("VpcConfig", desired.vpcConfig, current.vpcConfig, none: .init()),
                CodeBuild.VpcConfig.init(json:)
            )
        )
    }

    func wire<Value: DocumentConvertible, Shape>(_ value: Value, _ shape: (JSONValue) throws -> Shape) throws -> Shape {
        try shape(JSONValue(value.document, Self.names))
    }

    func wire<Value: DocumentConvertible, Shape>(
        _ value: Value?,
        _ shape: (JSONValue) throws -> Shape
    ) throws -> Shape? {
        try value.map { try shape(JSONValue($0.document, Self.names)) }
    }

    func wire<Value: DocumentConvertible, Shape>(
        _ values: [Value]?,
        _ shape: (JSONValue) throws -> Shape
    ) throws -> [Shape]? {
        try values?.map { try shape(JSONValue($0.document, Self.names)) }
    }

    private func changeVisibility(
        _ name: String,
        to desired: CodeBuildProject,
        from current: CodeBuildProject,
        removed: Set<String>
    ) async throws {
        let wanted = removed.contains("Visibility") ? "PRIVATE" : try desired.visibility?.known
        let role = removed.contains("ResourceAccessRole") ? nil : try desired.resourceAccessRole?.known.description
        let visibility = wanted ?? current.visibility?.literal ?? "PRIVATE"
        let roleChanges =
            role != nil && role != current.resourceAccessRole?.literal?.description
            || removed.contains("ResourceAccessRole")
        guard visibility != current.visibility?.literal ?? "PRIVATE" || roleChanges else { return }
        _ = try await codebuild.updateProjectVisibility(
            .init(
                projectArn: arn(name),
                projectVisibility: .init(rawValue: visibility),
                resourceAccessRole: role
            )
        )
    }

    /// UpdateProject takes the whole list, so those of the token and of others go along.
    private func changeTags(
        _ id: PhysicalID,
        to desired: CodeBuildProject,
        from current: CodeBuildProject,
        removed: Set<String>
    ) async throws {
        let changes = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        guard !changes.isEmpty else { return }
        var tags: [String: String] = [:]
        for tag in try await project(id)?.tags ?? [] where !(tag.key ?? "aws:").hasPrefix("aws:") {
            tags[tag.key ?? ""] = tag.value ?? ""
        }
        tags.merge(changes.changed) { _, new in new }
        for key in changes.removed { tags[key] = nil }
        let list = tags.sorted { $0.key < $1.key }.map { CodeBuild.Tag(key: $0.key, value: $0.value) }
        _ = try await codebuild.updateProject(.init(name: id.description, tags: list))
    }
}

extension CodeBuildProject.LogsConfig {
    /// Logs go to a group that CodeBuild names itself.
    fileprivate static let initial = Self(
        cloudWatchLogs: .init(status: "ENABLED"),
        s3Logs: .init(status: "DISABLED")
    )
}
