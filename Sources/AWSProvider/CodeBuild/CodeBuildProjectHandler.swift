import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::CodeBuild::Project`
///
/// The physical id is the name. A webhook and the project's visibility have calls of their own, which `update` makes.
package struct CodeBuildProjectHandler: ResourceHandler {
    package let codebuild: CodeBuild
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<CodeBuildProject>] {
        var found: [PhysicalID: ObservedResource<CodeBuildProject>] = [:]
        for (id, project) in try await projects(ids) {
            let arn = project.arn ?? arn(id.description)
            found[id] = ObservedResource(
                try observed(project),
                attributes: ["Arn": .string(arn), "Id": .string(id.description)]
            )
        }
        return found
    }

    /// BatchGetProjects takes up to 100 names a call and leaves out those that do not exist.
    private func projects(_ ids: [PhysicalID]) async throws -> [PhysicalID: CodeBuild.Project] {
        let wanted = Set(ids)
        var found: [PhysicalID: CodeBuild.Project] = [:]
        var rest = wanted.sorted()[...]
        while !rest.isEmpty {
            let names = rest.prefix(100).map(\.description)
            rest = rest.dropFirst(100)
            for project in try await codebuild.batchGetProjects(.init(names: names)).projects ?? [] {
                guard let id = PhysicalID(reported: project.name), wanted.contains(id) else { continue }
                found[id] = project
            }
        }
        return found
    }

    func project(_ id: PhysicalID) async throws -> CodeBuild.Project? { try await projects([id])[id] }

    private func observed(_ project: CodeBuild.Project) throws -> CodeBuildProject {
        func shape<Value: DocumentConvertible>(_ write: ((inout JSONObject) -> Void)?) throws -> Value? {
            try write.map { try Value(document: Document(Self.names, $0)) }
        }
        return CodeBuildProject(
            artifacts: try shape(project.artifacts?.write(to:)) ?? .init(type: "NO_ARTIFACTS"),
            environment: try shape(project.environment?.write(to:)) ?? .init(computeType: "", image: "", type: ""),
            serviceRole: Input(.init(project.serviceRole ?? "")),
            source: try shape(project.source?.write(to:)) ?? .init(type: "NO_SOURCE"),
            autoRetryLimit: project.autoRetryLimit.map { Input(Double($0)) },
            badgeEnabled: project.badge?.badgeEnabled.map { Input($0) },
            buildBatchConfig: try shape(project.buildBatchConfig?.write(to:)),
            cache: try shape(project.cache?.write(to:)),
            concurrentBuildLimit: project.concurrentBuildLimit.map { Input($0) },
            description: project.description.flatMap { $0.isEmpty ? nil : Input($0) },
            encryptionKey: project.encryptionKey.map { Input($0) },
            fileSystemLocations: try project.fileSystemLocations?.map {
                try .init(document: .init(Self.names, $0.write))
            },
            logsConfig: try shape(project.logsConfig?.write(to:)),
            name: project.name.map { Input($0) },
            queuedTimeoutInMinutes: project.queuedTimeoutInMinutes.map { Input($0) },
            resourceAccessRole: project.resourceAccessRole.flatMap { $0.isEmpty ? nil : Input(.init($0)) },
            secondaryArtifacts: try project.secondaryArtifacts?.map {
                try .init(document: .init(Self.names, $0.write))
            },
            secondarySourceVersions: try project.secondarySourceVersions?.map {
                try .init(document: .init(Self.names, $0.write))
            },
            secondarySources: try project.secondarySources?.map { try .init(document: .init(Self.names, $0.write)) },
            sourceVersion: project.sourceVersion.flatMap { $0.isEmpty ? nil : Input($0) },
            tags: Tags(observed: (project.tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") }),
            timeoutInMinutes: project.timeoutInMinutes.map { Input($0) },
            triggers: try project.webhook.map { try .init(observed: $0) },
            visibility: project.projectVisibility.map { Input($0.rawValue) },
            vpcConfig: try shape(project.vpcConfig?.write(to:))
        )
    }

    package func create(_ desired: CodeBuildProject, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await codebuild.createProject(
            .init(
                artifacts: try wire(desired.artifacts, CodeBuild.ProjectArtifacts.init(json:)),
                environment: try wire(desired.environment, CodeBuild.ProjectEnvironment.init(json:)),
                name: try name(of: desired, token),
                serviceRole: try desired.serviceRole.known.description,
                source: try wire(desired.source, CodeBuild.ProjectSource.init(json:)),
                autoRetryLimit: try desired.autoRetryLimit.map { Int(try $0.known) },
                badgeEnabled: try desired.badgeEnabled?.known,
                buildBatchConfig: try wire(desired.buildBatchConfig, CodeBuild.ProjectBuildBatchConfig.init(json:)),
                cache: try wire(desired.cache, CodeBuild.ProjectCache.init(json:)),
                concurrentBuildLimit: try desired.concurrentBuildLimit?.known,
                description: try desired.description?.known,
                encryptionKey: try desired.encryptionKey?.known,
                fileSystemLocations: try wire(
                    desired.fileSystemLocations,
                    CodeBuild.ProjectFileSystemLocation.init(json:)
                ),
                logsConfig: try wire(desired.logsConfig, CodeBuild.LogsConfig.init(json:)),
                queuedTimeoutInMinutes: try desired.queuedTimeoutInMinutes?.known,
                secondaryArtifacts: try wire(desired.secondaryArtifacts, CodeBuild.ProjectArtifacts.init(json:)),
                secondarySourceVersions: try wire(
                    desired.secondarySourceVersions,
                    CodeBuild.ProjectSourceVersion.init(json:)
                ),
                secondarySources: try wire(desired.secondarySources, CodeBuild.ProjectSource.init(json:)),
                sourceVersion: try desired.sourceVersion?.known,
                tags: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) },
                timeoutInMinutes: try desired.timeoutInMinutes?.known,
                vpcConfig: try wire(desired.vpcConfig, CodeBuild.VpcConfig.init(json:))
            )
        )
        return try PhysicalID(result.project?.name, of: "CreateProject")
    }

    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html
    private func name(of desired: CodeBuildProject, _ token: OwnershipToken) throws -> String {
        try desired.name?.known ?? token.name(limit: 150)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<CodeBuildProject>) async throws {
        _ = try await codebuild.deleteProject(.init(name: id.description))
    }

    package func find(_ desired: CodeBuildProject, token: OwnershipToken) async throws -> PhysicalID? {
        let id = PhysicalID(try name(of: desired, token))
        let tags = try await project(id)?.tags ?? []
        return tags.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value } ? id : nil
    }

    func arn(_ name: String) -> String { context.arn(service: "codebuild", resource: "project/\(name)") }

    package func attributesBeforeCreate(_ desired: CodeBuildProject) -> [String: Document] {
        guard let name = desired.name?.literal else { return [:] }
        return ["Arn": .string(arn(name)), "Id": .string(name)]
    }
}
