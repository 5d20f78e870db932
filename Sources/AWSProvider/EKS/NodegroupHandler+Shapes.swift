import AWSServices
import Infra

extension Nodegroup {
    /// A node group as EKS describes it.
    init(reported group: EKS.Nodegroup) {
        self.init(
            clusterName: Input(.init(group.clusterName ?? "")),
            nodeRole: Input(.init(group.nodeRole ?? "")),
            subnets: (group.subnets ?? []).map { Input(.init($0)) },
            amiType: group.amiType.map { .init($0.rawValue) },
            capacityType: group.capacityType.map { .init($0.rawValue) },
            diskSize: group.diskSize.map { Input($0) },
            instanceTypes: group.instanceTypes?.map { Input($0) },
            labels: (group.labels ?? [:]).mapValues { Input($0) },
            launchTemplate: group.launchTemplate.map {
                .init(id: $0.id.map { Input(.init($0)) }, name: $0.name.reported, version: $0.version.reported)
            },
            nodeRepairConfig: group.nodeRepairConfig.map { .init(reported: $0) },
            nodegroupName: group.nodegroupName.map { Input($0) },
            releaseVersion: group.releaseVersion.reported,
            remoteAccess: group.remoteAccess.flatMap { access in
                guard let key = access.ec2SshKey.reported else { return nil }
                return .init(
                    ec2SshKey: key,
                    sourceSecurityGroups: access.sourceSecurityGroups?.map { Input(.init($0)) }
                )
            },
            scalingConfig: group.scalingConfig.map {
                .init(
                    desiredSize: $0.desiredSize.map { Input($0) },
                    maxSize: $0.maxSize.map { Input($0) },
                    minSize: $0.minSize.map { Input($0) }
                )
            },
            tags: Tags(observed: group.tags).values,
            taints: (group.taints ?? []).map {
                .init(
                    effect: $0.effect.map { .init($0.rawValue) },
                    key: $0.key.map { Input($0) },
                    value: $0.value.reported
                )
            },
            updateConfig: group.updateConfig.map {
                .init(
                    maxUnavailable: $0.maxUnavailable.map { Input(Double($0)) },
                    maxUnavailablePercentage: $0.maxUnavailablePercentage.map { Input(Double($0)) },
                    updateStrategy: $0.updateStrategy.map { .init($0.rawValue) }
                )
            },
            version: group.version.reported,
            warmPoolConfig: group.warmPoolConfig.map {
                .init(
                    enabled: $0.enabled.map { Input($0) },
                    maxGroupPreparedCapacity: $0.maxGroupPreparedCapacity.map { Input($0) },
                    minSize: $0.minSize.map { Input($0) },
                    poolState: $0.poolState.map { .init($0.rawValue) },
                    reuseOnScaleIn: $0.reuseOnScaleIn.map { Input($0) }
                )
            }
        )
    }
}

extension Nodegroup.NodeRepairConfig {
    fileprivate init(reported config: EKS.NodeRepairConfig) {
        self.init(
            enabled: config.enabled.map { Input($0) },
            maxParallelNodesRepairedCount: config.maxParallelNodesRepairedCount.map { Input($0) },
            maxParallelNodesRepairedPercentage: config.maxParallelNodesRepairedPercentage.map { Input($0) },
            maxUnhealthyNodeThresholdCount: config.maxUnhealthyNodeThresholdCount.map { Input($0) },
            maxUnhealthyNodeThresholdPercentage: config.maxUnhealthyNodeThresholdPercentage.map { Input($0) },
            nodeRepairConfigOverrides: config.nodeRepairConfigOverrides?.map {
                .init(
                    minRepairWaitTimeMins: $0.minRepairWaitTimeMins.map { Input($0) },
                    nodeMonitoringCondition: $0.nodeMonitoringCondition.reported,
                    nodeUnhealthyReason: $0.nodeUnhealthyReason.reported,
                    repairAction: $0.repairAction.map { .init($0.rawValue) }
                )
            }
        )
    }
}

extension EKS.NodeRepairConfig {
    init(_ config: Nodegroup.NodeRepairConfig) throws {
        self.init(
            enabled: try config.enabled?.known,
            maxParallelNodesRepairedCount: try config.maxParallelNodesRepairedCount?.known,
            maxParallelNodesRepairedPercentage: try config.maxParallelNodesRepairedPercentage?.known,
            maxUnhealthyNodeThresholdCount: try config.maxUnhealthyNodeThresholdCount?.known,
            maxUnhealthyNodeThresholdPercentage: try config.maxUnhealthyNodeThresholdPercentage?.known,
            nodeRepairConfigOverrides: try config.nodeRepairConfigOverrides?.map {
                .init(
                    minRepairWaitTimeMins: try $0.minRepairWaitTimeMins?.known,
                    nodeMonitoringCondition: try $0.nodeMonitoringCondition?.known,
                    nodeUnhealthyReason: try $0.nodeUnhealthyReason?.known,
                    repairAction: $0.repairAction.map { .init(rawValue: $0.description) }
                )
            }
        )
    }
}

extension EKS.LaunchTemplateSpecification {
    init(_ template: Nodegroup.LaunchTemplateSpecification) throws {
        self.init(
            id: try template.id?.known.description,
            name: try template.name?.known,
            version: try template.version?.known
        )
    }
}

extension EKS.NodegroupScalingConfig {
    init(_ config: Nodegroup.ScalingConfig) throws {
        self.init(
            desiredSize: try config.desiredSize?.known,
            maxSize: try config.maxSize?.known,
            minSize: try config.minSize?.known
        )
    }
}

extension EKS.Taint {
    init(_ taint: Nodegroup.Taint) throws {
        self.init(
            effect: taint.effect.map { .init(rawValue: $0.description) },
            key: try taint.key?.known,
            value: try taint.value?.known
        )
    }
}

extension EKS.NodegroupUpdateConfig {
    /// The registry has numbers where the API has whole numbers.
    init(_ config: Nodegroup.UpdateConfig) throws {
        self.init(
            maxUnavailable: try config.maxUnavailable.map { Int(try $0.known) },
            maxUnavailablePercentage: try config.maxUnavailablePercentage.map { Int(try $0.known) },
            updateStrategy: config.updateStrategy.map { .init(rawValue: $0.description) }
        )
    }
}

extension EKS.WarmPoolConfig {
    init(_ config: Nodegroup.WarmPoolConfig) throws {
        self.init(
            enabled: try config.enabled?.known,
            maxGroupPreparedCapacity: try config.maxGroupPreparedCapacity?.known,
            minSize: try config.minSize?.known,
            poolState: config.poolState.map { .init(rawValue: $0.description) },
            reuseOnScaleIn: try config.reuseOnScaleIn?.known
        )
    }
}
