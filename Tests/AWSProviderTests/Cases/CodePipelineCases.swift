import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let pipeline = HandlerCase(
        type: "AWS::CodePipeline::Pipeline",
        base: { $0.pipeline() },
        updates: [
            ("ExecutionMode", { $0.pipeline { $0.executionMode = .queued } }),
            ("Variables", { $0.pipeline { $0.variables = [.init(name: "STAGE", defaultValue: "one")] } }),
            ("Variables removed", { $0.pipeline { $0.variables = nil } }),
            (
                "Triggers",
                {
                    $0.pipeline {
                        $0.triggers = [.init(providerType: .codeStarSourceConnection, gitConfiguration: pushes)]
                    }
                }
            ),
            ("ArtifactStore", { $0.pipeline { $0.artifactStore = .init(location: "artifacts-two", type: .s3) } }),
            ("Stages", { $0.pipeline { $0.stages[1].actions[0].configuration?.set("ProjectName", "two") } }),
            ("Stages added", { $0.pipeline { $0.stages.append(approval) } }),
            ("Stages/OnFailure", { $0.pipeline { $0.stages[1].onFailure = .init(result: .rollback) } }),
            ("Tags", { $0.pipeline { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.pipeline { $0.name = "handler-suite-other" } },
        drift: (
            "ExecutionMode",
            { services, id in
                let found = try await services.codepipeline.getPipeline(.init(name: id.description))
                guard var pipeline = found.pipeline else { throw TestFailure("no pipeline") }
                pipeline.executionMode = .parallel
                _ = try await services.codepipeline.updatePipeline(.init(pipeline: pipeline))
            }
        ),
        unknownTo: [.ministack]
    )

    private static let pushes = Pipeline.GitConfiguration(
        sourceActionName: "Source",
        push: [.init(branches: .init(includes: ["main"]))]
    )

    private static let approval = Pipeline.StageDeclaration(
        actions: [
            .init(
                actionTypeId: .init(category: .approval, owner: "AWS", provider: "Manual", version: "1"),
                name: "Approve",
                configuration: ["CustomData": "Read the plan."],
                runOrder: 1
            )
        ],
        name: "Approve"
    )
}

extension Document {
    fileprivate mutating func set(_ name: String, _ value: Document) {
        guard case .object(var members) = self else { return }
        members[name] = value
        self = .object(members)
    }
}

extension Stack {
    fileprivate mutating func pipeline(_ change: (inout Pipeline) -> Void = { _ in }) {
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "codepipeline.amazonaws.com")))
        var pipeline = Pipeline(
            roleArn: role.arn,
            stages: [
                .init(
                    actions: [
                        .init(
                            actionTypeId: .init(category: .source, owner: "AWS", provider: "S3", version: "1"),
                            name: "Source",
                            configuration: [
                                "S3Bucket": "source", "S3ObjectKey": "source.zip", "PollForSourceChanges": "false",
                            ],
                            outputArtifacts: [.init(name: "Source")],
                            runOrder: 1
                        )
                    ],
                    name: "Source"
                ),
                .init(
                    actions: [
                        .init(
                            actionTypeId: .init(category: .build, owner: "AWS", provider: "CodeBuild", version: "1"),
                            name: "Build",
                            configuration: ["ProjectName": "one"],
                            inputArtifacts: [.init(name: "Source")],
                            namespace: "BuildVariables",
                            runOrder: 1
                        )
                    ],
                    name: "Build"
                ),
            ],
            artifactStore: .init(location: "artifacts", type: .s3),
            executionMode: .superseded,
            pipelineType: .v2
        )
        change(&pipeline)
        add("subject", pipeline)
    }
}
