/// What a control plane is made of.
struct ControlPlane {
    let cluster: Reference<EKSCluster>
    let key: Reference<KMSKey>
    let logs: Reference<LogGroup>
}

extension Stack {
    /// Adds the control plane, its key, its role and its log group, which must be there before EKS makes one that keeps
    /// everything.
    mutating func addControlPlane(
        _ settings: Environment.Cluster,
        named name: String,
        _ nodeRole: Reference<Role>,
        in network: Network,
        _ place: AccountPlace
    ) -> ControlPlane {
        let key = addSecretsKey(place)
        let logs = add(
            "control-plane-logs",
            LogGroup(
                logGroupName: "/aws/eks/\(name)/cluster",
                retentionInDays: Input(settings.logRetentionDays),
                tags: named("control-plane-logs")
            )
        )
        let isAutomatic = settings.nodes == .automatic
        let role = addClusterRole(isAutomatic: isAutomatic, key, place)
        let cluster = add(
            "control-plane",
            EKSCluster(
                resourcesVpcConfig: .init(
                    subnetIds: network.zones.map(\.applicationSubnet.subnetId),
                    endpointPrivateAccess: true,
                    endpointPublicAccess: Input(!settings.publicAccessCidrs.isEmpty),
                    publicAccessCidrs: settings.publicAccessCidrs.isEmpty
                        ? nil : settings.publicAccessCidrs.map { Input($0) }
                ),
                roleArn: role.arn,
                accessConfig: .init(authenticationMode: .api, bootstrapClusterCreatorAdminPermissions: false),
                // The add-ons are resources of their own; Auto Mode has them built in.
                bootstrapSelfManagedAddons: false,
                computeConfig: isAutomatic
                    ? .init(enabled: true, nodePools: ["general-purpose", "system"], nodeRoleArn: nodeRole.arn)
                    : .init(enabled: false),
                deletionProtection: Input(settings.deletionProtection),
                encryptionConfig: [.init(provider: .init(keyArn: key.arn), resources: ["secrets"])],
                kubernetesNetworkConfig: .init(elasticLoadBalancing: .init(enabled: Input(isAutomatic))),
                logging: .init(
                    clusterLogging: .init(
                        enabledTypes: [.api, .audit, .authenticator, .controllerManager, .scheduler].map {
                            .init(type: $0)
                        }
                    )
                ),
                name: Input(name),
                storageConfig: .init(blockStorage: .init(enabled: Input(isAutomatic))),
                tags: named("cluster"),
                upgradePolicy: .init(supportType: settings.support == .standard ? .standard : .extended),
                version: Input(settings.version)
            ),
            dependsOn: [logs]
        )
        return ControlPlane(cluster: cluster, key: key, logs: logs)
    }

    private mutating func addSecretsKey(_ place: AccountPlace) -> Reference<KMSKey> {
        add(
            "secrets-key",
            KMSKey(
                description: "Kubernetes secrets of \(name)",
                enableKeyRotation: true,
                keyPolicy: .administered(by: place),
                tags: named("secrets-key")
            )
        )
    }

    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/auto-cluster-iam-role.html and
    /// https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html
    private mutating func addClusterRole(
        isAutomatic: Bool,
        _ key: Reference<KMSKey>,
        _ place: AccountPlace
    ) -> Reference<Role> {
        let automatic = [
            "AmazonEKSBlockStoragePolicy", "AmazonEKSComputePolicy", "AmazonEKSLoadBalancingPolicy",
            "AmazonEKSNetworkingPolicy",
        ]
        return add(
            "control-plane-role",
            Role(
                assumeRolePolicyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services("eks.amazonaws.com"),
                        // Auto Mode passes on which cluster it acts for as tags of the session.
                        actions: isAutomatic ? ["sts:AssumeRole", "sts:TagSession"] : ["sts:AssumeRole"]
                    )
                },
                description: "Control plane of \(name)",
                managedPolicyArns: (["AmazonEKSClusterPolicy"] + (isAutomatic ? automatic : []))
                    .map { place.managedPolicy($0) },
                policies: [
                    .init(
                        policyDocument: PolicyDocument {
                            PolicyDocument.Statement(
                                .allow,
                                actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:ListGrants"],
                                resources: [key.arn.text]
                            )
                        },
                        policyName: "encrypt-secrets"
                    )
                ],
                tags: named("control-plane")
            )
        )
    }
}
