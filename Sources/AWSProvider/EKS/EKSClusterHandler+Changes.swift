import AWSServices
package import Engine
package import Infra

extension EKSClusterHandler {
    /// EKS makes one change of a cluster at a time and refuses the next with `ResourceInUseException` meanwhile, so that the
    /// engine calls this again. What is left to do is therefore told by the cluster as it is now, not by `observed`.
    package func update(
        _ id: PhysicalID,
        to desired: EKSCluster,
        from observed: ObservedResource<EKSCluster>,
        removed: Set<String>
    ) async throws {
        let name = id.description
        let cluster = try await eks.describeCluster(.init(name: name)).cluster
        let current = cluster.map { EKSCluster(reported: $0) } ?? observed.resource
        if let arn = cluster?.arn {
            try await eks.changeTags(of: arn, from: current.tags, to: desired.tags, removed: removed)
        }
        let changes = ClusterChanges(name: name, current: current, desired: desired, removed: removed)
        for request in try changes.requests { _ = try await eks.updateClusterConfig(request) }
        if current.encryptionConfig == nil, let keys = desired.encryptionConfig, !keys.isEmpty {
            _ = try await eks.associateEncryptionConfig(
                .init(clusterName: name, encryptionConfig: try keys.map { try .init($0) })
            )
        }
        if let version = try desired.version?.known, let now = current.version?.literal, version != now {
            _ = try await eks.updateClusterVersion(
                .init(name: name, version: version, force: try desired.force?.known)
            )
        }
    }
}

/// The calls of `UpdateClusterConfig` that take a cluster from what it is to what is desired. A call may carry settings of
/// one kind only.
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateClusterConfig.html
struct ClusterChanges {
    let name: String
    let current: EKSCluster
    let desired: EKSCluster
    let removed: Set<String>

    var requests: [EKS.UpdateClusterConfigRequest] {
        get throws {
            [
                authenticationMode, try subnets, try endpointAccess, try autoMode, logging, scaling, upgradePolicy,
                try zonalShift, try remoteNetworks, try deletionProtection,
            ].compactMap { $0 }
        }
    }

    /// EKS always tells the mode. There is no way back from `API`, so one that is taken out stays.
    private var authenticationMode: EKS.UpdateClusterConfigRequest? {
        guard let mode = desired.accessConfig?.authenticationMode, let now = current.accessConfig?.authenticationMode,
            mode.description != now.description
        else { return nil }
        return .init(name: name, accessConfig: .init(authenticationMode: .init(rawValue: mode.description)))
    }

    private var subnets: EKS.UpdateClusterConfigRequest? {
        get throws {
            let now = current.resourcesVpcConfig
            let wanted = try EKS.VpcConfigRequest(desired.resourcesVpcConfig)
            let subnetsChange = Set(wanted.subnetIds ?? []) != Set(now.subnetIds.compactMap { $0.literal?.description })
            let groups = removed.takeOut("ResourcesVpcConfig/SecurityGroupIds") ? [] : wanted.securityGroupIds
            let groupsNow = (now.securityGroupIds ?? []).compactMap { $0.literal?.description }
            guard subnetsChange || groups != nil && Set(groups ?? []) != Set(groupsNow) else { return nil }
            return .init(
                name: name,
                resourcesVpcConfig: .init(securityGroupIds: groups ?? groupsNow, subnetIds: wanted.subnetIds)
            )
        }
    }

    private var endpointAccess: EKS.UpdateClusterConfigRequest? {
        get throws {
            let path = "ResourcesVpcConfig"
            let (wanted, now) = (desired.resourcesVpcConfig, current.resourcesVpcConfig)
            let isPrivate =
                removed.takeOut("\(path)/EndpointPrivateAccess") ? false : try wanted.endpointPrivateAccess?.known
            let isPublic =
                removed.takeOut("\(path)/EndpointPublicAccess") ? true : try wanted.endpointPublicAccess?.known
            let ranges =
                removed.takeOut("\(path)/PublicAccessCidrs")
                ? ["0.0.0.0/0"] : try wanted.publicAccessCidrs?.map { try $0.known }
            let privateNow = now.endpointPrivateAccess?.literal
            let publicNow = now.endpointPublicAccess?.literal
            let rangesNow = now.publicAccessCidrs?.compactMap(\.literal)
            let isOpen = isPublic ?? publicNow ?? true
            let rangesChange = isOpen && ranges != nil && Set(ranges ?? []) != Set(rangesNow ?? [])
            guard
                rangesChange || isPrivate != nil && isPrivate != privateNow || isPublic != nil && isPublic != publicNow
            else { return nil }
            return .init(
                name: name,
                resourcesVpcConfig: .init(
                    endpointPrivateAccess: isPrivate ?? privateNow,
                    endpointPublicAccess: isPublic ?? publicNow,
                    publicAccessCidrs: isOpen ? ranges : nil
                )
            )
        }
    }

    private var logging: EKS.UpdateClusterConfigRequest? {
        let wanted = removed.takeOut("Logging/ClusterLogging/EnabledTypes") ? .init() : desired.logging
        guard let wanted, types(wanted) != types(current.logging) else { return nil }
        return .init(name: name, logging: .init(wanted))
    }

    private func types(_ logging: EKSCluster.Logging?) -> Set<String> {
        Set((logging?.clusterLogging?.enabledTypes ?? []).compactMap { $0.type?.description })
    }

    private var scaling: EKS.UpdateClusterConfigRequest? {
        let wanted =
            removed.takeOut("ControlPlaneScalingConfig/Tier")
            ? .standard : desired.controlPlaneScalingConfig?.tier
        let now = current.controlPlaneScalingConfig?.tier ?? .standard
        guard let wanted, wanted.description != now.description else { return nil }
        return .init(name: name, controlPlaneScalingConfig: .init(.init(tier: wanted)))
    }

    /// EKS always tells the policy.
    private var upgradePolicy: EKS.UpdateClusterConfigRequest? {
        let wanted = removed.takeOut("UpgradePolicy/SupportType") ? .extended : desired.upgradePolicy?.supportType
        guard let wanted, let now = current.upgradePolicy?.supportType,
            wanted.description != now.description
        else { return nil }
        return .init(name: name, upgradePolicy: .init(.init(supportType: wanted)))
    }

    private var zonalShift: EKS.UpdateClusterConfigRequest? {
        get throws {
            let wanted =
                removed.takeOut("ZonalShiftConfig/Enabled") ? false : try desired.zonalShiftConfig?.enabled?.known
            guard let wanted, wanted != current.zonalShiftConfig?.enabled?.literal ?? false else { return nil }
            return .init(name: name, zonalShiftConfig: .init(enabled: wanted))
        }
    }

    private var remoteNetworks: EKS.UpdateClusterConfigRequest? {
        get throws {
            let isTakenOut = removed.takeOut("RemoteNetworkConfig")
            guard let wanted = isTakenOut ? .init() : desired.remoteNetworkConfig else { return nil }
            let request = try EKS.RemoteNetworkConfigRequest(wanted)
            let now = try current.remoteNetworkConfig.map { try EKS.RemoteNetworkConfigRequest($0) }
            let nodes = Set((request.remoteNodeNetworks ?? []).flatMap { $0.cidrs ?? [] })
            let pods = Set((request.remotePodNetworks ?? []).flatMap { $0.cidrs ?? [] })
            guard
                nodes != Set((now?.remoteNodeNetworks ?? []).flatMap { $0.cidrs ?? [] })
                    || pods != Set((now?.remotePodNetworks ?? []).flatMap { $0.cidrs ?? [] })
            else { return nil }
            return .init(
                name: name,
                remoteNetworkConfig: .init(
                    remoteNodeNetworks: request.remoteNodeNetworks ?? [],
                    remotePodNetworks: request.remotePodNetworks ?? []
                )
            )
        }
    }

    private var deletionProtection: EKS.UpdateClusterConfigRequest? {
        get throws {
            let wanted = removed.takeOut("DeletionProtection") ? false : try desired.deletionProtection?.known
            guard let wanted, wanted != current.deletionProtection?.literal ?? false else { return nil }
            return .init(name: name, deletionProtection: wanted)
        }
    }
}

extension ClusterChanges {
    /// Auto Mode is compute, block storage and load balancing together: EKS refuses a call that switches one without the
    /// others. So the switches that it tells stand for those that it does not tell.
    fileprivate var autoMode: EKS.UpdateClusterConfigRequest? {
        get throws {
            let compute = try wantedCompute
            let storage =
                removed.takeOut("StorageConfig/BlockStorage/Enabled")
                ? false : try desired.storageConfig?.blockStorage?.enabled?.known
            let balancing =
                removed.takeOut("KubernetesNetworkConfig/ElasticLoadBalancing/Enabled")
                ? false : try desired.kubernetesNetworkConfig?.elasticLoadBalancing?.enabled?.known
            let isSame =
                isAsNow(compute.enabled, current.computeConfig?.enabled)
                && isAsNow(storage, current.storageConfig?.blockStorage?.enabled)
                && isAsNow(balancing, current.kubernetesNetworkConfig?.elasticLoadBalancing?.enabled)
                && isAsNow(compute)
            guard !isSame else { return nil }
            return .init(
                name: name,
                computeConfig: compute,
                kubernetesNetworkConfig: .init(
                    elasticLoadBalancing: .init(
                        enabled: balancing ?? current.kubernetesNetworkConfig?.elasticLoadBalancing?.enabled?.literal
                            ?? compute.enabled
                    )
                ),
                storageConfig: .init(
                    blockStorage: .init(
                        enabled: storage ?? current.storageConfig?.blockStorage?.enabled?.literal ?? compute.enabled
                    )
                )
            )
        }
    }

    private func isAsNow(_ wanted: Bool?, _ now: Input<Bool>?) -> Bool {
        guard let wanted, let now = now?.literal else { return true }
        return wanted == now
    }

    /// Node pools and the nodes' role, where EKS tells them.
    private func isAsNow(_ wanted: EKS.ComputeConfigRequest) -> Bool {
        guard wanted.enabled == true, let now = current.computeConfig else { return true }
        let pools = now.nodePools.map { Set($0.compactMap(\.literal)) }
        if let wanted = wanted.nodePools, let pools, Set(wanted) != pools { return false }
        if let role = wanted.nodeRoleArn, let now = now.nodeRoleArn?.literal?.description, role != now { return false }
        return true
    }

    private var wantedCompute: EKS.ComputeConfigRequest {
        get throws {
            let now = current.computeConfig
            let isEnabled =
                removed.takeOut("ComputeConfig/Enabled") ? false : try desired.computeConfig?.enabled?.known
            guard isEnabled ?? now?.enabled?.literal ?? false else { return .init(enabled: isEnabled) }
            let isTakenOut = removed.takeOut("ComputeConfig/NodePools")
            let pools = isTakenOut ? [] : try desired.computeConfig?.nodePools?.map { try $0.known }
            return .init(
                enabled: true,
                nodePools: pools ?? now?.nodePools?.compactMap(\.literal),
                nodeRoleArn: try desired.computeConfig?.nodeRoleArn?.known.description
                    ?? now?.nodeRoleArn?.literal?.description
            )
        }
    }
}
