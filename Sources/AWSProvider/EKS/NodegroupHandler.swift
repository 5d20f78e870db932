import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EKS::Nodegroup`
///
/// The physical id is the registry's: the cluster's name and the group's, joined by `/`.
package struct NodegroupHandler: ResourceHandler {
    package let eks: EKS

    package init(eks: EKS) {
        self.eks = eks
    }

    /// Instances start, join and become ready.
    package var typicalDuration: Duration { .seconds(180) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Nodegroup>] {
        try await readEach(ids) { id in
            guard let group = try await describe(id) else { return nil }
            return ObservedResource(
                Nodegroup(reported: group),
                attributes: ["Id": .string(id.description), "Arn": .string(group.nodegroupArn ?? "")],
                status: ResourceStatus(group)
            )
        }
    }

    func describe(_ id: PhysicalID) async throws -> EKS.Nodegroup? {
        let (cluster, name) = id.clusterAndName
        return try await eks.describeNodegroup(.init(clusterName: cluster, nodegroupName: name)).nodegroup
    }

    package func create(_ desired: Nodegroup, token: OwnershipToken) async throws -> PhysicalID {
        let cluster = try desired.clusterName.known.description
        let result = try await eks.createNodegroup(
            .init(
                clusterName: cluster,
                nodeRole: try desired.nodeRole.known.description,
                nodegroupName: try name(of: desired, token),
                subnets: try desired.subnets.map { try $0.known.description },
                amiType: desired.amiType.map { .init(rawValue: $0.description) },
                capacityType: desired.capacityType.map { .init(rawValue: $0.description) },
                clientRequestToken: token.clientToken,
                diskSize: try desired.diskSize?.known,
                instanceTypes: try desired.instanceTypes?.map { try $0.known },
                labels: try desired.labels?.mapValues { try $0.known },
                launchTemplate: try desired.launchTemplate.map { try .init($0) },
                nodeRepairConfig: try desired.nodeRepairConfig.map { try .init($0) },
                releaseVersion: try desired.releaseVersion?.known,
                remoteAccess: try desired.remoteAccess.map {
                    .init(
                        ec2SshKey: try $0.ec2SshKey.known,
                        sourceSecurityGroups: try $0.sourceSecurityGroups?.map { try $0.known.description }
                    )
                },
                scalingConfig: try desired.scalingConfig.map { try .init($0) },
                tags: try Tags(desired.tags ?? [:]).eksTags(adding: token),
                taints: try desired.taints?.map { try .init($0) },
                updateConfig: try desired.updateConfig.map { try .init($0) },
                version: try desired.version?.known,
                warmPoolConfig: try desired.warmPoolConfig.map { try .init($0) }
            )
        )
        let name = try PhysicalID(result.nodegroup?.nodegroupName, of: "CreateNodegroup")
        return PhysicalID("\(cluster)/\(name)")
    }

    private func name(of desired: Nodegroup, _ token: OwnershipToken) throws -> String {
        try desired.nodegroupName?.known ?? token.name(limit: 63, allowed: isAllowedInEKSName)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Nodegroup>) async throws {
        let (cluster, name) = id.clusterAndName
        _ = try await eks.deleteNodegroup(.init(clusterName: cluster, nodegroupName: name))
    }

    package func find(_ desired: Nodegroup, token: OwnershipToken) async throws -> PhysicalID? {
        let id = PhysicalID("\(try desired.clusterName.known)/\(try name(of: desired, token))")
        let group = try await ignoringNotFound { try await describe(id) }
        return (group??.tags).contain(token) ? id : nil
    }
}

extension PhysicalID {
    /// The halves of a node group's id.
    var clusterAndName: (cluster: String, name: String) {
        let parts = description.split(separator: "/", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}

extension ResourceStatus {
    /// A degraded group goes on working with the nodes that it has; what EKS complains of is in its health.
    fileprivate init(_ group: EKS.Nodegroup) {
        switch group.status {
        case .creating, .updating: self = .pending(group.status?.rawValue ?? "")
        case .deleting: self = .deleting
        case .createFailed, .deleteFailed:
            let issues = (group.health?.issues ?? []).compactMap { $0.message ?? $0.code?.rawValue }
            self = .failed(issues.isEmpty ? group.status?.rawValue ?? "" : issues.joined(separator: "; "))
        default: self = .ready
        }
    }
}
