/// What takes every commit to the environments.
public struct Delivery: Sendable {
    /// The pipeline.
    public let pipeline: Reference<Pipeline>
    /// Tests, builds and pushes.
    public let project: Reference<CodeBuildProject>
    /// What the stages hand on to each other.
    public let artifacts: Reference<Bucket>
    /// Encrypts the artifacts.
    public let key: Reference<KMSKey>
    /// Where builds write their logs.
    public let logs: Reference<LogGroup>
    /// What the stage that applies is allowed by.
    public let applyRole: Reference<Role>
    /// Whether a person has to agree to a plan on the way.
    public let asksForApproval: Bool
}

/// The projects that the pipeline's actions start.
struct DeliveryProjects {
    let build: BuildProject
    let plan: BuildProject
    let apply: BuildProject
    let smokeTest: BuildProject

    var all: [BuildProject] { [build, plan, apply, smokeTest] }
}

extension Stack {
    /// Adds a pipeline that takes each commit to the environments, under the address `delivery`.
    ///
    /// | stage | what it does |
    /// |---|---|
    /// | Source | fetches the commit through a connection, or an archive from a bucket |
    /// | Build | `make test`; a release build of the service and of the deployer; the service's image, pushed |
    /// | one for each environment | plans it with the image; waits for a person where the environment asks for that; applies exactly that plan; asks the service whether it is ready |
    ///
    /// The deployer is built once, and the same one plans and applies. The pipeline is part of what it applies, and so updates
    /// itself. Made: the pipeline (type V2; a newer commit supersedes a waiting one), four build projects, a bucket for what the
    /// stages hand on, encrypted with a key of its own, a log group, and a role for each part.
    ///
    /// | role | what it may do, beside writing its log and handing on artifacts |
    /// |---|---|
    /// | pipeline | use the one connection or archive, start these projects |
    /// | build | push to the one repository |
    /// | plan, smoke test | read (AWS's `ReadOnlyAccess`) |
    /// | apply | what the policy of the settings says; without one nothing, until ``addApplyPolicies(to:of:)`` has been called |
    ///
    /// Defaults: builds are not privileged and end after two hours, the others after one; an apply after three. Artifacts go
    /// after 30 days.
    ///
    /// - Parameters:
    ///   - settings: The source, and the environments.
    ///   - environment: The name of the environment that the pipeline is part of, for where the settings name none.
    ///   - isReachable: Whether that environment has an address to ask the service at.
    ///   - images: Where the service's image goes. Default: nowhere; other environments push it to their own, and this one
    ///     runs what its file names.
    ///   - state: Where the environment's state is; its key must be one that plans may read with. Default: not encrypted by a key
    ///     of the account's own.
    ///   - cluster: What the service runs on: stages plan, apply and ask from inside of its network, `network`; the first may read
    ///     everything in it, the second change it. Default: none.
    ///   - network: Where the cluster stands.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits.
    ///   - logRetentionDays: How long logs of builds are kept. Default: 90.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addDelivery(
        _ settings: Environment.Delivery,
        to environment: String,
        isReachable: Bool = true,
        images: ImageRepository? = nil,
        state: Environment.StateLocation? = nil,
        cluster: Cluster? = nil,
        network: Network? = nil,
        region: String,
        account: String,
        logRetentionDays: Int = 90
    ) -> Delivery {
        component("delivery") { stack in
            // Other environments are not known here.
            var settings = settings
            for index in settings.environments.indices where settings.environments[index].name == environment {
                if !isReachable { settings.environments[index].smokeTest = false }
            }
            stack.reportMistakes(in: settings)
            if images == nil { stack.reportRollback(of: environment, in: settings) }
            let place = AccountPlace(region: region, account: account)
            let store = stack.addArtifactStore(place)
            let logs = stack.add(
                "build-logs",
                LogGroup(
                    logGroupName: "/\(stack.name)/delivery/builds",
                    retentionInDays: Input(logRetentionDays),
                    tags: stack.named("build-logs")
                )
            )
            let way = cluster.flatMap { cluster in network.map { stack.addWay(to: cluster, in: $0) } }
            let roles = stack.addDeliveryRoles(
                settings,
                to: images,
                reading: state,
                store,
                logs: logs,
                through: way,
                place
            )
            if let cluster { stack.addAccess(of: roles, to: cluster, place) }
            let projects = stack.addDeliveryProjects(
                settings,
                roles,
                to: images,
                store,
                logs: logs,
                through: way,
                place
            )
            let own = Environment.Delivery.Stage(name: environment, smokeTest: isReachable)
            // One that is there twice is reported; its stages would only be reported again.
            var names: Set<String> = []
            let others = settings.environments.filter { names.insert($0.name).inserted }
            let stages = DeliveryStages(
                settings: settings,
                projects: projects,
                environments: others.isEmpty ? [own] : others,
                withoutImages: images == nil ? environment : nil
            )
            return Delivery(
                pipeline: stack.addPipeline(stages, store, place),
                project: projects.build.reference,
                artifacts: store.bucket,
                key: store.key,
                logs: logs,
                applyRole: roles.apply.role,
                asksForApproval: stages.environments.contains(where: \.approval)
            )
        }
    }

    private mutating func addPipeline(
        _ stages: DeliveryStages,
        _ store: ArtifactStore,
        _ place: AccountPlace
    ) -> Reference<Pipeline> {
        let role = addPipelineRole(stages.settings, starting: stages.projects.all, store, place)
        return add(
            "pipeline",
            Pipeline(
                roleArn: role.arn,
                stages: stages.all,
                artifactStore: .init(
                    location: store.bucket.bucketName,
                    type: .s3,
                    encryptionKey: .init(id: store.key.arn.text, type: "KMS")
                ),
                executionMode: .superseded,
                pipelineType: .v2,
                tags: named("pipeline")
            ),
            dependsOn: stages.projects.all.map(\.reference)
        )
    }

    /// Debian with the Swift toolchain; the repository's `make test` installs the rest.
    private static let buildImage: Input<String> = "public.ecr.aws/docker/library/swift:6.2-bookworm"
    /// The same Debian without it.
    private static let runImage: Input<String> = "public.ecr.aws/docker/library/debian:bookworm-slim"

    private mutating func addDeliveryProjects(
        _ settings: Environment.Delivery,
        _ roles: DeliveryRoles,
        to images: ImageRepository?,
        _ store: ArtifactStore,
        logs: Reference<LogGroup>,
        through way: ClusterWay?,
        _ place: AccountPlace
    ) -> DeliveryProjects {
        let source = settings.repository ?? settings.bucket.map { "s3://\($0)/\(settings.key ?? "")" } ?? ""
        var variables: [String: Input<String>] = ["SOURCE": Input(source)]
        if let images { variables["REPOSITORY_URI"] = images.repository.repositoryUri }
        let build = BuildProjectPlan(
            name: "build",
            description: "Tests and builds each commit",
            image: Self.buildImage,
            computeType: "BUILD_GENERAL1_LARGE",
            spec: .build(isPushed: images != nil),
            variables: variables,
            minutes: 120
        )
        func later(_ name: String, _ description: String, _ spec: BuildSpec, minutes: Int = 60) -> BuildProjectPlan {
            BuildProjectPlan(
                name: name,
                description: description,
                image: Self.runImage,
                spec: spec,
                minutes: minutes,
                way: way
            )
        }
        let plan = later("plan", "Plans an environment", .plan)
        let apply = later("apply", "Applies a saved plan", .apply, minutes: 180)
        let smokeTest = later("smoke-test", "Asks the service whether it is ready", .smokeTest)
        return DeliveryProjects(
            build: addProject(build, role: roles.build, store, logs: logs, place),
            plan: addProject(plan, role: roles.plan, store, logs: logs, place),
            apply: addProject(apply, role: roles.apply, store, logs: logs, place),
            // Whoever may take a release back may change as much as who makes one.
            smokeTest: addProject(
                smokeTest,
                role: settings.environments.contains(where: \.rollback) ? roles.apply : roles.plan,
                store,
                logs: logs,
                place
            )
        )
    }

    private mutating func reportMistakes(in settings: Environment.Delivery) {
        let fromRepository = settings.connectionArn != nil && settings.repository != nil
        let fromBucket = settings.bucket != nil && settings.key != nil
        let given = [settings.connectionArn, settings.repository, settings.bucket, settings.key].count { $0 != nil }
        rollbacksWithoutTest(settings)
        if fromRepository != fromBucket, given == 2 { return mistakenNames(settings) }
        report(
            Diagnostic(
                .error,
                "Source of the pipeline is not clear",
                detail: "delivery must have either connectionArn and repository, or bucket and key.",
                locations: [settings.locations[""]].compactMap { $0 }
            )
        )
    }

    private mutating func rollbacksWithoutTest(_ settings: Environment.Delivery) {
        guard let stage = settings.environments.first(where: { $0.rollback && !$0.smokeTest }) else { return }
        report(
            Diagnostic(
                .error,
                "Nothing tells whether to roll back",
                detail: """
                    delivery.environments has \(stage.name) with rollback and without the smokeTest that decides; one needs a \
                    domain.
                    """,
                locations: [settings.locations["environments"]].compactMap { $0 }
            )
        )
    }

    private mutating func reportRollback(of environment: String, in settings: Environment.Delivery) {
        guard settings.environments.contains(where: { $0.name == environment && $0.rollback }) else { return }
        report(
            Diagnostic(
                .error,
                "Nothing to roll back to",
                detail: "delivery.environments has \(environment) with rollback, which needs `images` in its file.",
                locations: [settings.locations["environments"]].compactMap { $0 }
            )
        )
    }

    private mutating func mistakenNames(_ settings: Environment.Delivery) {
        let names = settings.environments.map(\.name)
        if let name = names.first(where: { DeliveryStages.ownNames.contains($0) }) {
            report(
                Diagnostic(
                    .error,
                    "Environment has the name of another stage",
                    detail: """
                        delivery.environments names \(name), but the pipeline has a stage of that name that is no environment. \
                        Call the environment otherwise.
                        """,
                    locations: [settings.locations["environments"]].compactMap { $0 }
                )
            )
        }
        guard let name = names.first(where: { name in names.count { $0 == name } > 1 }) else { return }
        report(
            Diagnostic(
                .error,
                "Environment is there twice",
                detail: "delivery.environments names \(name) more than once; a commit goes to each environment once.",
                locations: [settings.locations["environments"]].compactMap { $0 }
            )
        )
    }
}
