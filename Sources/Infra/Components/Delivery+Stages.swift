/// The stages of a pipeline and what hands on what.
struct DeliveryStages {
    let settings: Environment.Delivery
    let projects: DeliveryProjects
    /// The environments to bring a commit to, at least one.
    let environments: [Environment.Delivery.Stage]
    /// The one that has no repository for the image that was built; `nil` where each may have one.
    let withoutImages: String?

    /// The stages before those of the environments.
    static let ownNames = ["Source", "Build"]

    /// Fetch, build, then each environment.
    var all: [Pipeline.StageDeclaration] {
        zip([source, build], Self.ownNames).map { .init(actions: [$0], name: Input($1)) }
            + environments.map {
                .init(actions: actions(for: $0), name: Input($0.name))
            }
    }

    private static let sourceArtifact = "source"
    private static let releaseArtifact = "release"

    private var source: Pipeline.ActionDeclaration {
        let fromRepository = settings.connectionArn != nil
        return Pipeline.ActionDeclaration(
            actionTypeId: .init(
                category: .source,
                owner: "AWS",
                provider: fromRepository ? "CodeStarSourceConnection" : "S3",
                version: "1"
            ),
            name: "Source",
            configuration: fromRepository
                ? [
                    "ConnectionArn": .string(settings.connectionArn ?? ""),
                    "FullRepositoryId": .string(settings.repository ?? ""),
                    "BranchName": .string(settings.branch),
                    "DetectChanges": "true",
                ]
                : [
                    "S3Bucket": .string(settings.bucket ?? ""),
                    "S3ObjectKey": .string(settings.key ?? ""),
                    "PollForSourceChanges": "true",
                ],
            outputArtifacts: [.init(name: Input(Self.sourceArtifact))],
            runOrder: 1
        )
    }

    private var build: Pipeline.ActionDeclaration {
        action("Build", projects.build, from: [Self.sourceArtifact], to: Self.releaseArtifact)
    }

    /// Plan, agree, apply what was agreed to, look whether it works: one after the other.
    private func actions(for stage: Environment.Delivery.Stage) -> [Pipeline.ActionDeclaration] {
        // A shell variable is made of the artifact's name.
        let plan = "plan_" + stage.name.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
        var variables = ["ENVIRONMENT": stage.name]
        if stage.name != withoutImages { variables["IMAGE"] = "image" }
        var actions = [action("Plan", projects.plan, variables, from: [Self.releaseArtifact], to: plan)]
        if stage.approval { actions.append(approval(of: stage)) }
        actions.append(
            action(
                "Apply",
                projects.apply,
                variables.merging(["PLAN": plan]) { $1 },
                from: [Self.releaseArtifact, plan]
            )
        )
        if stage.smokeTest {
            let more = stage.rollback ? ["ROLLBACK": "true"] : [:]
            actions.append(
                action("SmokeTest", projects.smokeTest, variables.merging(more) { $1 }, from: [Self.releaseArtifact])
            )
        }
        return actions.enumerated().map { index, action in
            var action = action
            action.runOrder = Input(index + 1)
            return action
        }
    }

    private func approval(of stage: Environment.Delivery.Stage) -> Pipeline.ActionDeclaration {
        Pipeline.ActionDeclaration(
            actionTypeId: .init(category: .approval, owner: "AWS", provider: "Manual", version: "1"),
            name: "Approve",
            configuration: [
                "CustomData": .string("The log of the action Plan shows what would be done to \(stage.name).")
            ]
        )
    }

    private func action(
        _ name: String,
        _ project: BuildProject,
        _ variables: [String: String] = [:],
        from inputs: [String],
        to output: String? = nil
    ) -> Pipeline.ActionDeclaration {
        var configuration: [String: Document] = ["ProjectName": .string(project.name)]
        if inputs.count > 1 { configuration["PrimarySource"] = .string(inputs[0]) }
        if !variables.isEmpty { configuration["EnvironmentVariables"] = .string(Self.json(variables)) }
        return Pipeline.ActionDeclaration(
            actionTypeId: .init(
                category: name == "SmokeTest" ? .test : .build,
                owner: "AWS",
                provider: "CodeBuild",
                version: "1"
            ),
            name: Input(name),
            configuration: .object(configuration),
            inputArtifacts: inputs.map { .init(name: Input($0)) },
            outputArtifacts: output.map { [.init(name: Input($0))] },
            runOrder: 1
        )
    }

    /// Variables as the action wants them: a text with JSON in it. Names of environments need no escapes.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html
    private static func json(_ variables: [String: String]) -> String {
        let entries = variables.sorted { $0.key < $1.key }.map { name, value in
            #"{"name":"\#(name)","value":"\#(value)","type":"PLAINTEXT"}"#
        }
        return "[\(entries.joined(separator: ","))]"
    }
}
