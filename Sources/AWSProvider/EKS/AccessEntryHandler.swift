import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EKS::AccessEntry`
///
/// The physical id is `PrincipalArn|ClusterName`.
package struct AccessEntryHandler: ResourceHandler {
    package let eks: EKS

    package init(eks: EKS) {
        self.eks = eks
    }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<AccessEntry>] {
        try await readEach(ids) { id in
            guard let entry = try await describe(id) else { return nil }
            return ObservedResource(
                AccessEntry(
                    clusterName: Input(.init(entry.clusterName ?? "")),
                    principalArn: Input(entry.principalArn ?? ""),
                    accessPolicies: try await policies(of: id),
                    kubernetesGroups: (entry.kubernetesGroups ?? []).map { Input($0) },
                    tags: Tags(observed: entry.tags),
                    type: entry.type.reported,
                    username: entry.username.reported
                ),
                attributes: ["AccessEntryArn": .string(entry.accessEntryArn ?? "")]
            )
        }
    }

    private func describe(_ id: PhysicalID) async throws -> EKS.AccessEntry? {
        let (cluster, principal) = parts(id)
        return try await eks.describeAccessEntry(.init(clusterName: cluster, principalArn: principal)).accessEntry
    }

    private func parts(_ id: PhysicalID) -> (cluster: String, principal: String) {
        (id.parts.count > 1 ? id.parts[1] : "", id.parts.first ?? "")
    }

    private func policies(of id: PhysicalID) async throws -> [AccessEntry.AccessPolicy] {
        let (cluster, principal) = parts(id)
        var found: [AccessEntry.AccessPolicy] = []
        let pages = eks.listAssociatedAccessPoliciesPages(.init(clusterName: cluster, principalArn: principal))
        for try await page in pages {
            found += (page.associatedAccessPolicies ?? []).map { .init(reported: $0) }
        }
        return found
    }

    package func create(_ desired: AccessEntry, token: OwnershipToken) async throws -> PhysicalID {
        let cluster = try desired.clusterName.known.description
        let result = try await eks.createAccessEntry(
            .init(
                clusterName: cluster,
                principalArn: try desired.principalArn.known,
                clientRequestToken: token.clientToken,
                kubernetesGroups: try desired.kubernetesGroups?.map { try $0.known },
                tags: try desired.tags.eksTags(adding: token),
                type: try desired.type?.known,
                username: try desired.username?.known
            )
        )
        let principal = try PhysicalID(result.accessEntry?.principalArn, of: "CreateAccessEntry")
        return PhysicalID(parts: [principal.description, cluster])
    }

    package func update(
        _ id: PhysicalID,
        to desired: AccessEntry,
        from observed: ObservedResource<AccessEntry>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let (cluster, principal) = parts(id)
        let groups =
            removed.takeOut("KubernetesGroups") ? [] : try desired.kubernetesGroups?.map { try $0.known }
        let groupsNow = Set((current.kubernetesGroups ?? []).compactMap(\.literal))
        let name = try desired.username?.known
        // EKS makes a user name of its own where it is given an empty one.
        let isNameTakenOut = removed.contains("Username")
        if groups != nil && Set(groups ?? []) != groupsNow || isNameTakenOut
            || name != nil && name != current.username?.literal
        {
            _ = try await eks.updateAccessEntry(
                .init(
                    clusterName: cluster,
                    principalArn: principal,
                    kubernetesGroups: groups,
                    username: isNameTakenOut ? "" : name
                )
            )
        }
        try await changePolicies(id, to: desired, from: current, removed: removed)
        if case .string(let arn)? = observed.attributes["AccessEntryArn"] {
            try await eks.changeTags(of: arn, from: current.tags, to: desired.tags, removed: removed)
        }
    }

    /// To associate a policy that is associated already changes its scope.
    private func changePolicies(
        _ id: PhysicalID,
        to desired: AccessEntry,
        from current: AccessEntry,
        removed: Set<String>
    ) async throws {
        guard let list = removed.takeOut("AccessPolicies") ? [] : desired.accessPolicies else { return }
        let (cluster, principal) = parts(id)
        let wanted = try scopes(list)
        let now = try scopes(current.accessPolicies ?? [])
        for (policy, scope) in wanted.sorted(by: { $0.key < $1.key }) where now[policy] != scope {
            _ = try await eks.associateAccessPolicy(
                .init(
                    accessScope: .init(
                        namespaces: scope.namespaces.isEmpty ? nil : scope.namespaces.sorted(),
                        type: .init(rawValue: scope.type)
                    ),
                    clusterName: cluster,
                    policyArn: policy,
                    principalArn: principal
                )
            )
        }
        for policy in now.keys.sorted() where wanted[policy] == nil {
            try await ignoringNotFound {
                try await eks.disassociateAccessPolicy(
                    .init(clusterName: cluster, policyArn: policy, principalArn: principal)
                )
            }
        }
    }

    private struct Scope: Hashable {
        let type: String
        let namespaces: Set<String>
    }

    /// By the policy's ARN.
    private func scopes(_ policies: [AccessEntry.AccessPolicy]) throws -> [String: Scope] {
        try policies.reduce(into: [:]) { scopes, policy in
            scopes[try policy.policyArn.known] = Scope(
                type: policy.accessScope.type.description,
                namespaces: Set(try (policy.accessScope.namespaces ?? []).map { try $0.known })
            )
        }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<AccessEntry>) async throws {
        let (cluster, principal) = parts(id)
        _ = try await eks.deleteAccessEntry(.init(clusterName: cluster, principalArn: principal))
    }

    package func find(_ desired: AccessEntry, token: OwnershipToken) async throws -> PhysicalID? {
        let id = PhysicalID(parts: [try desired.principalArn.known, try desired.clusterName.known.description])
        let entry = try await ignoringNotFound { try await describe(id) }
        return (entry??.tags).contain(token) ? id : nil
    }
}

extension AccessEntry.AccessPolicy {
    fileprivate init(reported policy: EKS.AssociatedAccessPolicy) {
        let namespaces = policy.accessScope?.namespaces ?? []
        self.init(
            accessScope: .init(
                type: .init(policy.accessScope?.type?.rawValue ?? ""),
                namespaces: namespaces.isEmpty ? nil : namespaces.map { Input($0) }
            ),
            policyArn: Input(policy.policyArn ?? "")
        )
    }
}
