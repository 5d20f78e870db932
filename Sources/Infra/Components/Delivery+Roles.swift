/// Roles of the pipeline: each stage can do what its part needs.
struct DeliveryRoles {
    typealias Pair = (role: Reference<Role>, policy: Reference<RolePolicy>)

    /// Builds, tests and pushes; sees nothing of the account.
    let build: Pair
    /// Reads what exists.
    let plan: Pair
    /// Changes the account.
    let apply: Pair
}

extension Stack {
    mutating func addDeliveryRoles(
        _ settings: Environment.Delivery,
        to images: ImageRepository?,
        reading state: Environment.StateLocation?,
        _ store: ArtifactStore,
        logs: Reference<LogGroup>,
        through way: ClusterWay?,
        _ place: AccountPlace
    ) -> DeliveryRoles {
        let builds = "codebuild.amazonaws.com"
        let logging = PolicyDocument.Statement(
            .allow,
            actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
            resources: [logs.arn.text]
        )
        return DeliveryRoles(
            build: addRole("build", for: Input(builds), "Builds and tests \(name)", place) {
                logging
                store.statements
                images?.pushStatements ?? []
            },
            plan: addRole(
                "plan",
                for: Input(builds),
                "Plans \(name), and reads what exists for that",
                managed: [place.managedPolicy("ReadOnlyAccess")],
                place
            ) {
                logging
                store.statements
                images?.pullStatements ?? []
                state?.readStatements ?? []
                way?.statements(place) ?? []
            },
            apply: addRole(
                "apply",
                for: Input(builds),
                "Applies plans of \(name)",
                managed: settings.policyArn.map { [Input(ManagedPolicy.ARN($0))] } ?? [],
                place
            ) {
                logging
                store.statements
                way?.statements(place) ?? []
            }
        )
    }

    mutating func addPipelineRole(
        _ settings: Environment.Delivery,
        starting projects: [BuildProject],
        _ store: ArtifactStore,
        _ place: AccountPlace
    ) -> Reference<Role> {
        addRole("pipeline", for: "codepipeline.amazonaws.com", "Runs the pipeline of \(name)", place) {
            settings.sourceStatements(place)
            PolicyDocument.Statement(
                .allow,
                actions: ["codebuild:BatchGetBuilds", "codebuild:StartBuild"],
                resources: projects.map { Input($0.arn) }
            )
            store.statements
        }.role
    }

    /// A role for a service of this account, with one policy of its own.
    private mutating func addRole(
        _ name: String,
        for service: Input<String>,
        _ description: String,
        managed: [Input<ManagedPolicy.ARN>] = [],
        _ place: AccountPlace,
        @StatementBuilder _ statements: () -> [PolicyDocument.Statement]
    ) -> DeliveryRoles.Pair {
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
                managedPolicyArns: managed.isEmpty ? nil : managed,
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

extension Environment.Delivery {
    /// What the pipeline needs to fetch the source.
    fileprivate func sourceStatements(_ place: AccountPlace) -> [PolicyDocument.Statement] {
        if let connectionArn {
            // Connections made before the service was renamed keep the old name in their ARN, and so do their permissions.
            let service = connectionArn.split(separator: ":").dropFirst(2).first ?? ""
            return [
                PolicyDocument.Statement(
                    .allow,
                    actions: ["\(service):UseConnection"],
                    resources: [Input(connectionArn)]
                )
            ]
        }
        guard let bucket, let key else { return [] }
        let arn = "arn:\(place.partition):s3:::\(bucket)"
        return [
            PolicyDocument.Statement(
                .allow,
                actions: ["s3:GetObject", "s3:GetObjectVersion"],
                resources: ["\(arn)/\(key)"]
            ),
            PolicyDocument.Statement(
                .allow,
                actions: ["s3:GetBucketAcl", "s3:GetBucketLocation", "s3:GetBucketVersioning"],
                resources: ["\(arn)"]
            ),
        ]
    }
}

extension Environment.StateLocation {
    /// What reading a state takes beside reading its bucket, which who reads everything may.
    fileprivate var readStatements: [PolicyDocument.Statement] {
        guard case .s3(let bucket) = self, let key = bucket.kmsKey else { return [] }
        return [PolicyDocument.Statement(.allow, actions: ["kms:Decrypt"], resources: [Input(key)])]
    }
}

extension ImageRepository {
    /// What pushing an image takes.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
    fileprivate var pushStatements: [PolicyDocument.Statement] {
        pullStatements + [
            PolicyDocument.Statement(
                .allow,
                actions: [
                    "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart",
                ],
                resources: [repository.arn.text]
            )
        ]
    }

    /// What reading an image takes. Logging in to the registry cannot be limited to a repository.
    fileprivate var pullStatements: [PolicyDocument.Statement] {
        [
            PolicyDocument.Statement(.allow, actions: ["ecr:GetAuthorizationToken"], resources: ["*"]),
            PolicyDocument.Statement(
                .allow,
                actions: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                resources: [repository.arn.text]
            ),
        ]
    }
}
