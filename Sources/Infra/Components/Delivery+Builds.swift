/// Where the stages of a pipeline hand on what they made.
struct ArtifactStore: Sendable {
    let bucket: Reference<Bucket>
    let key: Reference<KMSKey>

    /// What a role needs to read and write artifacts.
    var statements: [PolicyDocument.Statement] {
        [
            PolicyDocument.Statement(
                .allow,
                actions: ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
                resources: ["\(bucket.arn)/*"]
            ),
            PolicyDocument.Statement(
                .allow,
                actions: ["s3:GetBucketLocation", "s3:GetBucketVersioning"],
                resources: [bucket.arn.text]
            ),
            PolicyDocument.Statement(
                .allow,
                actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
                resources: [key.arn.text]
            ),
        ]
    }
}

/// A build project, and its name as a pipeline's actions need it.
struct BuildProject: Sendable {
    let reference: Reference<CodeBuildProject>
    let name: String
    let arn: String
}

/// What is particular to one project.
struct BuildProjectPlan {
    /// The last part of its name, and its address.
    var name: String
    var description: String
    /// A container image.
    var image: Input<String>
    var computeType: Input<String> = "BUILD_GENERAL1_SMALL"
    var spec: BuildSpec
    /// Environment variables whose values are only known after an apply.
    var variables: [String: Input<String>] = [:]
    var minutes = 60
    /// Where it runs. `nil`: in no network of ours.
    var way: ClusterWay?
}

extension Stack {
    mutating func addArtifactStore(_ place: AccountPlace) -> ArtifactStore {
        let key = add(
            "artifacts-key",
            KMSKey(
                description: "Artifacts of the pipeline of \(name)",
                enableKeyRotation: true,
                // The roles' own policies say who else may use it.
                keyPolicy: .administered(by: place),
                tags: named("artifacts-key")
            )
        )
        let bucket = add("artifacts", Bucket.closed(encryptedWith: key, expiringAfter: 30, tags: named("artifacts")))
        add(
            "artifacts-policy",
            BucketPolicy(
                bucket: bucket.bucketName.text,
                policyDocument: PolicyDocument { PolicyDocument.Statement.onlyOverTLS(bucket) }
            )
        )
        return ArtifactStore(bucket: bucket, key: key)
    }

    /// A project that an action of the pipeline starts: not privileged, encrypted, logged, with a role.
    mutating func addProject(
        _ plan: BuildProjectPlan,
        role: (role: Reference<Role>, policy: Reference<RolePolicy>),
        _ store: ArtifactStore,
        logs: Reference<LogGroup>,
        _ place: AccountPlace
    ) -> BuildProject {
        let project = "\(name)-\(plan.name)"
        let variables = plan.variables.sorted { $0.key < $1.key }.map { name, value in
            CodeBuildProject.EnvironmentVariable(name: Input(name), value: value, type: "PLAINTEXT")
        }
        let reference = add(
            plan.name,
            CodeBuildProject(
                artifacts: .init(type: "CODEPIPELINE"),
                environment: .init(
                    computeType: plan.computeType,
                    image: plan.image,
                    type: "LINUX_CONTAINER",
                    environmentVariables: variables.isEmpty ? nil : variables,
                    imagePullCredentialsType: "SERVICE_ROLE",
                    privilegedMode: false
                ),
                serviceRole: role.role.arn,
                source: .init(type: "CODEPIPELINE", buildSpec: plan.spec.text),
                description: Input(plan.description),
                encryptionKey: store.key.arn.text,
                logsConfig: .init(cloudWatchLogs: .init(status: "ENABLED", groupName: logs.logGroupName)),
                name: Input(project),
                tags: named(plan.name),
                timeoutInMinutes: Input(plan.minutes),
                visibility: "PRIVATE",
                vpcConfig: plan.way?.configuration
            ),
            dependsOn: [role.policy]
        )
        return BuildProject(
            reference: reference,
            name: project,
            arn: "arn:\(place.partition):codebuild:\(place.region):\(place.account):project/\(project)"
        )
    }
}
