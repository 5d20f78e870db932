import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EKS::Cluster`
///
/// The physical id is the cluster's name.
package struct EKSClusterHandler: ResourceHandler {
    package let eks: EKS
    package let context: AWSContext

    package init(eks: EKS, context: AWSContext) {
        self.eks = eks
        self.context = context
    }

    /// A control plane takes about ten minutes to come up.
    package var typicalDuration: Duration { .seconds(600) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<EKSCluster>] {
        try await readEach(ids) { id in
            guard let cluster = try await eks.describeCluster(.init(name: id.description)).cluster else { return nil }
            return ObservedResource(
                EKSCluster(reported: cluster),
                attributes: attributes(of: cluster),
                status: ResourceStatus(cluster)
            )
        }
    }

    private func attributes(of cluster: EKS.Cluster) -> [String: Document] {
        [
            "Arn": .string(cluster.arn ?? ""),
            "CertificateAuthorityData": .string(cluster.certificateAuthority?.data ?? ""),
            "ClusterSecurityGroupId": .string(cluster.resourcesVpcConfig?.clusterSecurityGroupId ?? ""),
            "EncryptionConfigKeyArn": .string(cluster.encryptionConfig?.first?.provider?.keyArn ?? ""),
            "Endpoint": .string(cluster.endpoint ?? ""),
            // Only a cluster on an Outpost has an identifier beside its name.
            "Id": .string(cluster.id ?? ""),
            "KubernetesNetworkConfig.ServiceIpv6Cidr": .string(
                cluster.kubernetesNetworkConfig?.serviceIpv6Cidr ?? ""
            ),
            "OpenIdConnectIssuerUrl": .string(cluster.identity?.oidc?.issuer ?? ""),
        ]
    }

    package func create(_ desired: EKSCluster, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await eks.createCluster(
            .init(
                name: try name(of: desired, token),
                resourcesVpcConfig: try .init(desired.resourcesVpcConfig),
                roleArn: try desired.roleArn.known.description,
                accessConfig: try desired.accessConfig.map {
                    .init(
                        authenticationMode: $0.authenticationMode.map { .init(rawValue: $0.description) },
                        bootstrapClusterCreatorAdminPermissions: try $0.bootstrapClusterCreatorAdminPermissions?.known
                    )
                },
                bootstrapSelfManagedAddons: try desired.bootstrapSelfManagedAddons?.known,
                clientRequestToken: token.clientToken,
                computeConfig: try desired.computeConfig.map { try .init($0) },
                controlPlaneScalingConfig: desired.controlPlaneScalingConfig.map { .init($0) },
                deletionProtection: try desired.deletionProtection?.known,
                encryptionConfig: try desired.encryptionConfig?.map { try .init($0) },
                kubernetesNetworkConfig: try desired.kubernetesNetworkConfig.map { try .init($0) },
                logging: desired.logging.map { .init($0) },
                outpostConfig: try desired.outpostConfig.map { try .init($0) },
                remoteNetworkConfig: try desired.remoteNetworkConfig.map { try .init($0) },
                storageConfig: try desired.storageConfig.map { try .init($0) },
                tags: try desired.tags.eksTags(adding: token),
                upgradePolicy: desired.upgradePolicy.map { .init($0) },
                version: try desired.version?.known,
                zonalShiftConfig: try desired.zonalShiftConfig.map { .init(enabled: try $0.enabled?.known) }
            )
        )
        return try PhysicalID(result.cluster?.name, of: "CreateCluster")
    }

    private func name(of desired: EKSCluster, _ token: OwnershipToken) throws -> String {
        try desired.name?.known ?? token.name(limit: 100, allowed: isAllowedInEKSName)
    }

    /// Node groups go first: EKS refuses with `ResourceInUseException` until they are gone, and while the cluster is
    /// protected with `InvalidRequestException`.
    package func delete(_ id: PhysicalID, recorded: Recorded<EKSCluster>) async throws {
        _ = try await eks.deleteCluster(.init(name: id.description))
    }

    package func find(_ desired: EKSCluster, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let cluster = try await ignoringNotFound { try await eks.describeCluster(.init(name: name)).cluster }
        return (cluster??.tags).contain(token) ? PhysicalID(name) : nil
    }

    /// A key can be given to a cluster that has none; it cannot be taken away or exchanged.
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html
    package func replaces(_ change: PropertyChange) -> Bool {
        change.path.first == "EncryptionConfig" && change.before != nil
    }

    package func attributesBeforeCreate(_ desired: EKSCluster) -> [String: Document] {
        guard let name = desired.name?.literal else { return [:] }
        return ["Arn": .string(context.arn(service: "eks", resource: "cluster/\(name)"))]
    }

    package func attributesChanging(with changes: [PropertyChange]) -> Set<String> {
        changes.contains { $0.path.first == "EncryptionConfig" } ? ["EncryptionConfigKeyArn"] : []
    }
}

extension ResourceStatus {
    fileprivate init(_ cluster: EKS.Cluster) {
        switch cluster.status {
        case .creating, .updating, .pending: self = .pending(cluster.status?.rawValue ?? "")
        case .deleting: self = .deleting
        case .failed:
            let issues = (cluster.health?.issues ?? []).compactMap { $0.message ?? $0.code?.rawValue }
            self = .failed(issues.isEmpty ? "FAILED" : issues.joined(separator: "; "))
        default: self = .ready
        }
    }
}
