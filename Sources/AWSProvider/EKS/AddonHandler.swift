import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EKS::Addon`
///
/// The physical id is `ClusterName|AddonName`.
package struct AddonHandler: ResourceHandler {
    package let eks: EKS

    package init(eks: EKS) {
        self.eks = eks
    }

    package var typicalDuration: Duration { .seconds(60) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Addon>] {
        try await readEach(ids) { id in
            guard let addon = try await describe(id) else { return nil }
            return ObservedResource(
                Addon(reported: addon, associations: try await associations(of: addon, in: id)),
                attributes: ["Arn": .string(addon.addonArn ?? "")],
                status: ResourceStatus(addon)
            )
        }
    }

    private func describe(_ id: PhysicalID) async throws -> EKS.Addon? {
        let (cluster, name) = parts(id)
        return try await eks.describeAddon(.init(addonName: name, clusterName: cluster)).addon
    }

    private func parts(_ id: PhysicalID) -> (cluster: String, addon: String) {
        (id.parts.first ?? "", id.parts.count > 1 ? id.parts[1] : "")
    }

    /// An add-on tells its associations by their ARNs alone.
    private func associations(
        of addon: EKS.Addon,
        in id: PhysicalID
    ) async throws -> [Addon.AddonPodIdentityAssociation] {
        var found: [Addon.AddonPodIdentityAssociation] = []
        for arn in addon.podIdentityAssociations ?? [] {
            guard let association = arn.suffix(after: "/") else { continue }
            let described = try await ignoringNotFound {
                try await eks.describePodIdentityAssociation(
                    .init(associationId: association, clusterName: parts(id).cluster)
                ).association
            }
            guard let role = described??.roleArn, let account = described??.serviceAccount else { continue }
            found.append(.init(roleArn: Input(.init(role)), serviceAccount: Input(account)))
        }
        return found
    }

    package func create(_ desired: Addon, token: OwnershipToken) async throws -> PhysicalID {
        let cluster = try desired.clusterName.known.description
        let result = try await eks.createAddon(
            .init(
                addonName: try desired.addonName.known,
                clusterName: cluster,
                addonVersion: try desired.addonVersion?.known,
                clientRequestToken: token.clientToken,
                configurationValues: try desired.configurationValues?.known,
                namespaceConfig: try desired.namespaceConfig.map { .init(namespace: try $0.namespace.known) },
                podIdentityAssociations: try desired.podIdentityAssociations?.map { try .init($0) },
                resolveConflicts: desired.resolveConflicts.map { .init(rawValue: $0.description) },
                serviceAccountRoleArn: try desired.serviceAccountRoleArn?.known.description,
                tags: try desired.tags.eksTags(adding: token)
            )
        )
        let name = try PhysicalID(result.addon?.addonName, of: "CreateAddon")
        return PhysicalID(parts: [cluster, name.description])
    }

    /// One call changes everything but the tags. It takes away the role that it does not name.
    package func update(
        _ id: PhysicalID,
        to desired: Addon,
        from observed: ObservedResource<Addon>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        if case .string(let arn)? = observed.attributes["Arn"] {
            try await eks.changeTags(of: arn, from: current.tags, to: desired.tags, removed: removed)
        }
        let version = try desired.addonVersion?.known
        let configuration = removed.contains("ConfigurationValues") ? "{}" : try desired.configurationValues?.known
        let role = try desired.serviceAccountRoleArn?.known
        let isRoleTakenOut = removed.contains("ServiceAccountRoleArn")
        let associations =
            removed.takeOut("PodIdentityAssociations")
            ? [] : try desired.podIdentityAssociations?.map { try EKS.AddonPodIdentityAssociations($0) }
        let associated = try (current.podIdentityAssociations ?? []).map { try EKS.AddonPodIdentityAssociations($0) }
        guard
            version != nil && version != current.addonVersion?.literal
                || configuration != nil && !isSame(configuration, current.configurationValues?.literal)
                || role != nil && role != current.serviceAccountRoleArn?.literal || isRoleTakenOut
                || associations != nil && Set(associations ?? []) != Set(associated)
        else { return }
        let (cluster, name) = parts(id)
        let kept = isRoleTakenOut ? nil : current.serviceAccountRoleArn?.literal
        _ = try await eks.updateAddon(
            .init(
                addonName: name,
                clusterName: cluster,
                addonVersion: version,
                configurationValues: configuration,
                podIdentityAssociations: associations,
                resolveConflicts: desired.resolveConflicts.map { .init(rawValue: $0.description) },
                serviceAccountRoleArn: (role ?? kept)?.description
            )
        )
    }

    private func isSame(_ left: String?, _ right: String?) -> Bool {
        let schema = Addon.schema.properties["ConfigurationValues"]
        return schema?.areEquivalent(.string(left ?? "{}"), .string(right ?? "{}")) ?? (left == right)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Addon>) async throws {
        let (cluster, name) = parts(id)
        let keepsSoftware = recorded.properties?.preserveOnDelete?.literal
        _ = try await eks.deleteAddon(.init(addonName: name, clusterName: cluster, preserve: keepsSoftware))
    }

    package func find(_ desired: Addon, token: OwnershipToken) async throws -> PhysicalID? {
        let id = PhysicalID(parts: [try desired.clusterName.known.description, try desired.addonName.known])
        let addon = try await ignoringNotFound { try await describe(id) }
        return (addon??.tags).contain(token) ? id : nil
    }
}

extension Addon {
    fileprivate init(reported addon: EKS.Addon, associations: [AddonPodIdentityAssociation]) {
        self.init(
            addonName: Input(addon.addonName ?? ""),
            clusterName: Input(.init(addon.clusterName ?? "")),
            addonVersion: addon.addonVersion.reported,
            configurationValues: addon.configurationValues.reported,
            namespaceConfig: addon.namespaceConfig?.namespace.reported.map { .init(namespace: $0) },
            podIdentityAssociations: associations,
            serviceAccountRoleArn: addon.serviceAccountRoleArn.reported.map { Input(.init($0.literal ?? "")) },
            tags: Tags(observed: addon.tags)
        )
    }
}

extension EKS.AddonPodIdentityAssociations {
    fileprivate init(_ association: Addon.AddonPodIdentityAssociation) throws {
        self.init(
            roleArn: try association.roleArn.known.description,
            serviceAccount: try association.serviceAccount.known
        )
    }
}

extension ResourceStatus {
    /// An add-on without nodes to run on is degraded until there are some.
    fileprivate init(_ addon: EKS.Addon) {
        let word = addon.status?.rawValue ?? ""
        let issues = (addon.health?.issues ?? []).compactMap { $0.message ?? $0.code?.rawValue }.joined(separator: "; ")
        switch addon.status {
        case .creating, .updating: self = .pending(word)
        case .degraded: self = .pending(issues.isEmpty ? word : "\(word): \(issues)")
        case .deleting: self = .deleting
        case .createFailed, .updateFailed, .deleteFailed: self = .failed(issues.isEmpty ? word : issues)
        default: self = .ready
        }
    }
}
