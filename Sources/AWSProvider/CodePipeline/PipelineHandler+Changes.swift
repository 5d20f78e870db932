import AWSClient
import AWSServices
package import Engine
package import Infra

extension PipelineHandler {
    static let names = WireNames(areLowerCamel: true, maps: ["Configuration"])

    /// UpdatePipeline replaces the whole declaration, so what nobody manages is given as it is.
    package func update(
        _ id: PhysicalID,
        to desired: Pipeline,
        from observed: ObservedResource<Pipeline>,
        removed: Set<String>
    ) async throws {
        let name = id.description
        let current = observed.resource
        let wanted = try declaration(desired.filled(from: current, removed: removed), name)
        if try wanted != declaration(current, name) {
            _ = try await codepipeline.updatePipeline(.init(pipeline: wanted))
            if try desired.restartExecutionOnUpdate?.known == true {
                _ = try await codepipeline.startPipelineExecution(.init(name: name))
            }
        }
        try await changeTransitions(name, to: desired, removed: removed)
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            let changed = tags.changed.sorted { $0.key < $1.key }.map { CodePipeline.Tag(key: $0.key, value: $0.value) }
            _ = try await codepipeline.tagResource(.init(resourceArn: arn(name), tags: changed))
        }
        if !tags.removed.isEmpty {
            _ = try await codepipeline.untagResource(.init(resourceArn: arn(name), tagKeys: tags.removed))
        }
    }

    func declaration(_ desired: Pipeline, _ name: String) throws -> CodePipeline.PipelineDeclaration {
        func wire<Shape>(_ value: some DocumentConvertible, _ shape: (JSONValue) throws -> Shape) throws -> Shape {
            try shape(JSONValue(value.document, Self.names))
        }
        let stores = try desired.artifactStores?.map {
            (try $0.region.known, try wire($0.artifactStore, CodePipeline.ArtifactStore.init(json:)))
        }
        return .init(
            artifactStore: try desired.artifactStore.map { try wire($0, CodePipeline.ArtifactStore.init(json:)) },
            artifactStores: stores.map { Dictionary($0, uniquingKeysWith: { _, last in last }) },
            executionMode: desired.executionMode.map { .init(rawValue: $0.description) },
            name: name,
            pipelineType: desired.pipelineType.map { .init(rawValue: $0.description) },
            roleArn: try desired.roleArn.known.description,
            stages: try desired.stages.map { try wire($0, CodePipeline.StageDeclaration.init(json:)) },
            triggers: try desired.triggers?.map { try wire($0, CodePipeline.PipelineTriggerDeclaration.init(json:)) },
            variables: try desired.variables?.map { try wire($0, CodePipeline.PipelineVariableDeclaration.init(json:)) }
        )
    }

    /// Transitions are set and never read back: somebody who holds a stage during an incident is no drift, and the next
    /// apply must not let it go. Only those that the stack gives, or gave, are touched.
    private func changeTransitions(_ name: String, to desired: Pipeline, removed: Set<String>) async throws {
        let isRemoved = removed.contains("DisableInboundStageTransitions")
        guard let wanted = isRemoved ? [] : desired.disableInboundStageTransitions else { return }
        let states = try await codepipeline.getPipelineState(.init(name: name)).stageStates ?? []
        let disabled = states.filter { $0.inboundTransitionState?.enabled == false }.compactMap(\.stageName)
        let stages = try wanted.map { try $0.stageName.known }
        for transition in wanted where !disabled.contains(try transition.stageName.known) {
            try await codepipeline.disableStageTransition(
                .init(
                    pipelineName: name,
                    reason: try transition.reason.known,
                    stageName: try transition.stageName.known,
                    transitionType: .inbound
                )
            )
        }
        for stage in disabled where !stages.contains(stage) {
            try await codepipeline.enableStageTransition(
                .init(pipelineName: name, stageName: stage, transitionType: .inbound)
            )
        }
    }
}

extension Pipeline {
    /// This pipeline with what it leaves open taken from what is there, but for what was removed.
    fileprivate func filled(from current: Pipeline, removed: Set<String>) -> Pipeline {
        func keep<Value>(_ name: String, _ value: Value?) -> Value? { removed.contains(name) ? nil : value }
        var filled = self
        if artifactStores == nil {
            filled.artifactStore = artifactStore ?? keep("ArtifactStore", current.artifactStore)
        }
        if artifactStore == nil {
            filled.artifactStores = artifactStores ?? keep("ArtifactStores", current.artifactStores)
        }
        filled.executionMode = executionMode ?? keep("ExecutionMode", current.executionMode)
        filled.pipelineType = pipelineType ?? keep("PipelineType", current.pipelineType)
        filled.triggers = triggers ?? keep("Triggers", current.triggers)
        filled.variables = variables ?? keep("Variables", current.variables)
        return filled
    }
}
