import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::CodePipeline::Pipeline`
///
/// The physical id is the name.
package struct PipelineHandler: ResourceHandler {
    package let codepipeline: CodePipeline
    package let context: AWSContext

    /// Pipeline and tags cost a call each: CodePipeline has none for many.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Pipeline>] {
        try await readEach(ids) { id in
            guard let pipeline = try await codepipeline.getPipeline(.init(name: id.description)).pipeline else {
                return nil
            }
            let tags = try await tags(of: id.description)
            return ObservedResource(
                try observed(pipeline, Tags(observed: tags.map { (key: $0.key ?? "", value: $0.value ?? "") })),
                attributes: [
                    "Name": .string(id.description),
                    "Version": .string(pipeline.version.map { String($0) } ?? ""),
                ]
            )
        }
    }

    private func observed(_ pipeline: CodePipeline.PipelineDeclaration, _ tags: Tags) throws -> Pipeline {
        func shape<Value: DocumentConvertible>(_ write: (inout JSONObject) -> Void) throws -> Value {
            try Value(document: Document(Self.names, write))
        }
        return Pipeline(
            roleArn: Input(.init(pipeline.roleArn ?? "")),
            stages: try (pipeline.stages ?? []).map { try shape($0.write(to:)) },
            artifactStore: try pipeline.artifactStore.map { try shape($0.write(to:)) },
            artifactStores: try pipeline.artifactStores?.sorted { $0.key < $1.key }.map { region, store in
                .init(artifactStore: try shape(store.write(to:)), region: Input(region))
            },
            executionMode: pipeline.executionMode.map { .init($0.rawValue) },
            name: pipeline.name.map { Input($0) },
            pipelineType: pipeline.pipelineType.map { .init($0.rawValue) },
            tags: tags,
            triggers: try (pipeline.triggers ?? []).map { try shape($0.write(to:)) },
            variables: try (pipeline.variables ?? []).map { try shape($0.write(to:)) }
        )
    }

    private func tags(of name: String) async throws -> [CodePipeline.Tag] {
        var tags: [CodePipeline.Tag] = []
        for try await page in codepipeline.listTagsForResourcePages(.init(resourceArn: arn(name))) {
            tags += page.tags ?? []
        }
        return tags
    }

    package func create(_ desired: Pipeline, token: OwnershipToken) async throws -> PhysicalID {
        let name = try name(of: desired, token)
        let result = try await codepipeline.createPipeline(
            .init(
                pipeline: try declaration(desired, name),
                tags: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) }
            )
        )
        return try PhysicalID(result.pipeline?.name, of: "CreatePipeline")
    }

    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html
    private func name(of desired: Pipeline, _ token: OwnershipToken) throws -> String {
        try desired.name?.known ?? token.name(limit: 100)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Pipeline>) async throws {
        try await codepipeline.deletePipeline(.init(name: id.description))
    }

    package func find(_ desired: Pipeline, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let present = try await ignoringNotFound { try await tags(of: name) } ?? []
        return present.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
            ? PhysicalID(name) : nil
    }

    func arn(_ name: String) -> String { context.arn(service: "codepipeline", resource: name) }

    package func attributesBeforeCreate(_ desired: Pipeline) -> [String: Document] {
        guard let name = desired.name?.literal else { return [:] }
        return ["Name": .string(name)]
    }

    /// Every change of the declaration is a new version.
    package func attributesChanging(with changes: [PropertyChange]) -> Set<String> {
        changes.contains { $0.path.first != "Tags" } ? ["Version"] : []
    }
}
