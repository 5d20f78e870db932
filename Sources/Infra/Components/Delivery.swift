/// What takes every commit, builds and tests it.
public struct Delivery: Sendable {
    /// The pipeline.
    public let pipeline: Reference<Pipeline>
    /// Builds and tests.
    public let project: Reference<CodeBuildProject>
    /// What the stages hand on to each other.
    public let artifacts: Reference<Bucket>
    /// Encrypts the artifacts.
    public let key: Reference<KMSKey>
    /// Where builds write their logs.
    public let logs: Reference<LogGroup>
}

extension Stack {
    /// Adds a pipeline that takes each commit of a branch, builds and tests it, under the address `delivery`.
    ///
    /// Made: a pipeline (type V2; a newer commit supersedes a waiting one) with the stages Source and Test, a build project that
    /// runs `make test`, a bucket for what the stages hand on, encrypted with a key of its own, a log group, and a role for each
    /// of the two. The roles can do what their part needs, on these resources alone.
    ///
    /// Defaults: builds are not privileged, run in a container with the Swift toolchain, and end after an hour. Artifacts go after 30
    /// days. The account's pipelines can only use the connection that the settings name.
    ///
    /// - Parameters:
    ///   - settings: The repository, and the connection to it.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits.
    ///   - logRetentionDays: How long logs of builds are kept. Default: 90.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addDelivery(
        _ settings: Environment.Delivery,
        region: String,
        account: String,
        logRetentionDays: Int = 90
    ) -> Delivery {
        component("delivery") { stack in
            let place = AccountPlace(region: region, account: account)
            let store = stack.addArtifactStore(place)
            let logs = stack.add(
                "build-logs",
                LogGroup(
                    logGroupName: "/\(stack.name)/delivery/test",
                    retentionInDays: Input(logRetentionDays),
                    tags: stack.named("build-logs")
                )
            )
            let project = stack.addTestProject(store, logs: logs, place)
            let pipeline = stack.addPipeline(settings, testing: project, store, place)
            return Delivery(
                pipeline: pipeline,
                project: project.reference,
                artifacts: store.bucket,
                key: store.key,
                logs: logs
            )
        }
    }

    /// Each commit: fetch, then test.
    private mutating func addPipeline(
        _ settings: Environment.Delivery,
        testing project: TestProject,
        _ store: ArtifactStore,
        _ place: AccountPlace
    ) -> Reference<Pipeline> {
        let role = addPipelineRole(settings, testing: project, store, place)
        let source = Pipeline.ActionDeclaration(
            actionTypeId: .init(category: .source, owner: "AWS", provider: "CodeStarSourceConnection", version: "1"),
            name: "Source",
            configuration: [
                "ConnectionArn": .string(settings.connectionArn),
                "FullRepositoryId": .string(settings.repository),
                "BranchName": .string(settings.branch),
                "DetectChanges": "true",
            ],
            outputArtifacts: [.init(name: "source")],
            runOrder: 1
        )
        let test = Pipeline.ActionDeclaration(
            actionTypeId: .init(category: .test, owner: "AWS", provider: "CodeBuild", version: "1"),
            name: "Test",
            configuration: ["ProjectName": .string(project.name)],
            inputArtifacts: [.init(name: "source")],
            runOrder: 1
        )
        return add(
            "pipeline",
            Pipeline(
                roleArn: role.arn,
                stages: [
                    .init(actions: [source], name: "Source"),
                    .init(actions: [test], name: "Test"),
                ],
                artifactStore: .init(
                    location: store.bucket.bucketName,
                    type: .s3,
                    encryptionKey: .init(id: store.key.arn.text, type: "KMS")
                ),
                executionMode: .superseded,
                pipelineType: .v2,
                tags: named("pipeline")
            ),
            dependsOn: [project.reference]
        )
    }
}
