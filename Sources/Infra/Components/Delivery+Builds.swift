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
struct TestProject: Sendable {
    let reference: Reference<CodeBuildProject>
    let name: String
    let arn: String
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

    /// Debian with the Swift toolchain; the repository's `make test` installs the rest.
    private static let buildImage: Input<String> = "public.ecr.aws/docker/library/swift:6.2-bookworm"

    mutating func addTestProject(
        _ store: ArtifactStore,
        logs: Reference<LogGroup>,
        _ place: AccountPlace
    ) -> TestProject {
        let project = "\(name)-test"
        let role = addRole("build", for: "codebuild.amazonaws.com", "Builds and tests \(name)", place) {
            PolicyDocument.Statement(
                .allow,
                actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
                resources: [logs.arn.text]
            )
            store.statements
        }
        let spec = BuildSpec(
            install: ["apt-get update -qq", "apt-get install -y -qq make python3 python3-venv"],
            build: ["make test"]
        )
        let reference = add(
            "test",
            CodeBuildProject(
                artifacts: .init(type: "CODEPIPELINE"),
                environment: .init(
                    computeType: "BUILD_GENERAL1_LARGE",
                    image: Self.buildImage,
                    type: "LINUX_CONTAINER",
                    imagePullCredentialsType: "SERVICE_ROLE",
                    privilegedMode: false
                ),
                serviceRole: role.role.arn,
                source: .init(type: "CODEPIPELINE", buildSpec: spec.text),
                description: "Builds and tests each commit",
                encryptionKey: store.key.arn.text,
                logsConfig: .init(cloudWatchLogs: .init(status: "ENABLED", groupName: logs.logGroupName)),
                name: Input(project),
                tags: named("test"),
                timeoutInMinutes: 60,
                visibility: "PRIVATE"
            ),
            dependsOn: [role.policy]
        )
        return TestProject(
            reference: reference,
            name: project,
            arn: "arn:\(place.partition):codebuild:\(place.region):\(place.account):project/\(project)"
        )
    }

    mutating func addPipelineRole(
        _ settings: Environment.Delivery,
        testing project: TestProject,
        _ store: ArtifactStore,
        _ place: AccountPlace
    ) -> Reference<Role> {
        addRole("pipeline", for: "codepipeline.amazonaws.com", "Runs the pipeline of \(name)", place) {
            PolicyDocument.Statement(
                .allow,
                // Connections made before the service was renamed keep the old name in their ARN, and so do their permissions.
                actions: ["\(settings.connectionArn.split(separator: ":").dropFirst(2).first ?? ""):UseConnection"],
                resources: [Input(settings.connectionArn)]
            )
            PolicyDocument.Statement(
                .allow,
                actions: ["codebuild:BatchGetBuilds", "codebuild:StartBuild"],
                resources: [Input(project.arn)]
            )
            store.statements
        }.role
    }

    /// A role for a service of this account, with one policy.
    private mutating func addRole(
        _ name: String,
        for service: Input<String>,
        _ description: String,
        _ place: AccountPlace,
        @StatementBuilder _ statements: () -> [PolicyDocument.Statement]
    ) -> (role: Reference<Role>, policy: Reference<RolePolicy>) {
        let role = add(
            "\(name)-role",
            Role(
                assumeRolePolicyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services(service),
                        actions: ["sts:AssumeRole"],
                        conditions: [PolicyDocument.Condition("StringEquals", "aws:SourceAccount", "\(place.account)")]
                    )
                },
                description: Input(description),
                tags: named(name)
            )
        )
        let policy = add(
            "\(name)-role-policy",
            RolePolicy(
                policyDocument: PolicyDocument(statements: statements()),
                policyName: Input(name),
                roleName: role.roleName
            )
        )
        return (role, policy)
    }
}
