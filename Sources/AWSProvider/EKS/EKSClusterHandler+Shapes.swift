import AWSServices
import Engine
import Infra

extension EKSCluster {
    /// A cluster as EKS describes it.
    init(reported cluster: EKS.Cluster) {
        self.init(
            resourcesVpcConfig: .init(reported: cluster.resourcesVpcConfig),
            roleArn: Input(.init(cluster.roleArn ?? "")),
            accessConfig: cluster.accessConfig.map {
                .init(authenticationMode: $0.authenticationMode.map { .init($0.rawValue) })
            },
            computeConfig: cluster.computeConfig.map {
                .init(
                    enabled: $0.enabled.map { Input($0) },
                    nodePools: $0.nodePools?.map { Input($0) },
                    nodeRoleArn: $0.nodeRoleArn.reported.map { Input(.init($0.literal ?? "")) }
                )
            },
            controlPlaneScalingConfig: cluster.controlPlaneScalingConfig.map {
                .init(tier: $0.tier.map { .init($0.rawValue) })
            },
            deletionProtection: cluster.deletionProtection.map { Input($0) },
            encryptionConfig: cluster.encryptionConfig.flatMap { $0.isEmpty ? nil : $0.map { .init(reported: $0) } },
            kubernetesNetworkConfig: cluster.kubernetesNetworkConfig.map {
                .init(
                    elasticLoadBalancing: $0.elasticLoadBalancing.map { .init(enabled: $0.enabled.map { Input($0) }) },
                    ipFamily: $0.ipFamily.map { .init($0.rawValue) },
                    serviceIpv4Cidr: $0.serviceIpv4Cidr.reported
                )
            },
            logging: cluster.logging.map { .init(reported: $0) },
            name: cluster.name.map { Input($0) },
            outpostConfig: cluster.outpostConfig.flatMap { .init(reported: $0) },
            remoteNetworkConfig: cluster.remoteNetworkConfig.map {
                .init(
                    remoteNodeNetworks: $0.remoteNodeNetworks?.map { .init(cidrs: ($0.cidrs ?? []).map { Input($0) }) },
                    remotePodNetworks: $0.remotePodNetworks?.map { .init(cidrs: ($0.cidrs ?? []).map { Input($0) }) }
                )
            },
            storageConfig: cluster.storageConfig.map {
                .init(blockStorage: $0.blockStorage.map { .init(enabled: $0.enabled.map { Input($0) }) })
            },
            tags: Tags(observed: cluster.tags),
            upgradePolicy: cluster.upgradePolicy.map { .init(supportType: $0.supportType.map { .init($0.rawValue) }) },
            version: cluster.version.reported,
            zonalShiftConfig: cluster.zonalShiftConfig.map { .init(enabled: $0.enabled.map { Input($0) }) }
        )
    }
}

extension EKSCluster.ResourcesVpcConfig {
    fileprivate init(reported config: EKS.VpcConfigResponse?) {
        self.init(
            subnetIds: (config?.subnetIds ?? []).map { Input(.init($0)) },
            endpointPrivateAccess: config?.endpointPrivateAccess.map { Input($0) },
            endpointPublicAccess: config?.endpointPublicAccess.map { Input($0) },
            publicAccessCidrs: config?.publicAccessCidrs?.map { Input($0) },
            securityGroupIds: config?.securityGroupIds?.map { Input(.init($0)) }
        )
    }
}

extension EKSCluster.EncryptionConfig {
    fileprivate init(reported config: EKS.EncryptionConfig) {
        self.init(
            provider: config.provider.map { .init(keyArn: $0.keyArn.map { Input(.init($0)) }) },
            resources: config.resources?.map { Input($0) }
        )
    }
}

extension EKSCluster.Logging {
    /// EKS lists the types that are on and those that are off; the registry knows only the first.
    fileprivate init(reported logging: EKS.Logging) {
        let types = (logging.clusterLogging ?? []).filter { $0.enabled == true }.flatMap { $0.types ?? [] }
        self.init(clusterLogging: .init(enabledTypes: types.map { .init(type: .init($0.rawValue)) }))
    }
}

extension EKSCluster.OutpostConfig {
    fileprivate init?(reported config: EKS.OutpostConfigResponse) {
        guard let arns = config.outpostArns, !arns.isEmpty else { return nil }
        self.init(
            controlPlaneInstanceType: Input(config.controlPlaneInstanceType ?? ""),
            outpostArns: arns.map { Input($0) },
            controlPlanePlacement: config.controlPlanePlacement.map { .init(groupName: $0.groupName.reported) }
        )
    }
}

extension EKS.VpcConfigRequest {
    init(_ config: EKSCluster.ResourcesVpcConfig) throws {
        self.init(
            endpointPrivateAccess: try config.endpointPrivateAccess?.known,
            endpointPublicAccess: try config.endpointPublicAccess?.known,
            publicAccessCidrs: try config.publicAccessCidrs?.map { try $0.known },
            securityGroupIds: try config.securityGroupIds?.map { try $0.known.description },
            subnetIds: try config.subnetIds.map { try $0.known.description }
        )
    }
}

extension EKS.ComputeConfigRequest {
    init(_ config: EKSCluster.ComputeConfig) throws {
        self.init(
            enabled: try config.enabled?.known,
            nodePools: try config.nodePools?.map { try $0.known },
            nodeRoleArn: try config.nodeRoleArn?.known.description
        )
    }
}

extension EKS.ControlPlaneScalingConfig {
    init(_ config: EKSCluster.ControlPlaneScalingConfig) {
        self.init(tier: config.tier.map { .init(rawValue: $0.description) })
    }
}

extension EKS.EncryptionConfig {
    init(_ config: EKSCluster.EncryptionConfig) throws {
        self.init(
            provider: try config.provider.map { .init(keyArn: try $0.keyArn?.known.description) },
            resources: try config.resources?.map { try $0.known }
        )
    }
}

extension EKS.KubernetesNetworkConfigRequest {
    init(_ config: EKSCluster.KubernetesNetworkConfig) throws {
        self.init(
            elasticLoadBalancing: try config.elasticLoadBalancing.map { .init(enabled: try $0.enabled?.known) },
            ipFamily: config.ipFamily.map { .init(rawValue: $0.description) },
            serviceIpv4Cidr: try config.serviceIpv4Cidr?.known
        )
    }
}

extension EKS.Logging {
    private static let allTypes: [EKS.LogType] = [.api, .audit, .authenticator, .controllerManager, .scheduler]

    /// Every type is named, as one that is left out of a call stays as it is.
    init(_ logging: EKSCluster.Logging) {
        let wanted = (logging.clusterLogging?.enabledTypes ?? []).compactMap { $0.type?.description }
        let others = Self.allTypes.filter { !wanted.contains($0.rawValue) }
        var setups: [EKS.LogSetup] = []
        if !wanted.isEmpty { setups.append(.init(enabled: true, types: wanted.map { .init(rawValue: $0) })) }
        if !others.isEmpty { setups.append(.init(enabled: false, types: others)) }
        self.init(clusterLogging: setups)
    }
}

extension EKS.OutpostConfigRequest {
    init(_ config: EKSCluster.OutpostConfig) throws {
        self.init(
            controlPlaneInstanceType: try config.controlPlaneInstanceType.known,
            outpostArns: try config.outpostArns.map { try $0.known },
            controlPlanePlacement: try config.controlPlanePlacement.map { .init(groupName: try $0.groupName?.known) }
        )
    }
}

extension EKS.RemoteNetworkConfigRequest {
    init(_ config: EKSCluster.RemoteNetworkConfig) throws {
        self.init(
            remoteNodeNetworks: try config.remoteNodeNetworks?.map { .init(cidrs: try $0.cidrs.map { try $0.known }) },
            remotePodNetworks: try config.remotePodNetworks?.map { .init(cidrs: try $0.cidrs.map { try $0.known }) }
        )
    }
}

extension EKS.StorageConfigRequest {
    init(_ config: EKSCluster.StorageConfig) throws {
        self.init(blockStorage: try config.blockStorage.map { .init(enabled: try $0.enabled?.known) })
    }
}

extension EKS.UpgradePolicyRequest {
    init(_ policy: EKSCluster.UpgradePolicy) {
        self.init(supportType: policy.supportType.map { .init(rawValue: $0.description) })
    }
}
