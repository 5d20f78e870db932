import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EKS::PodIdentityAssociation`
///
/// The physical id is the association's ARN, `arn:…:podidentityassociation/<cluster>/<id>`.
package struct PodIdentityAssociationHandler: ResourceHandler {
    package let eks: EKS

    package init(eks: EKS) {
        self.eks = eks
    }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<PodIdentityAssociation>] {
        try await readEach(ids) { id in
            guard let association = try await describe(id) else { return nil }
            return ObservedResource(
                try PodIdentityAssociation(reported: association),
                attributes: [
                    "AssociationArn": .string(id.description),
                    "AssociationId": .string(association.associationId ?? ""),
                    // There is one only for a role that is reached through another.
                    "ExternalId": .string(association.externalId ?? ""),
                ]
            )
        }
    }

    private func describe(_ id: PhysicalID) async throws -> EKS.PodIdentityAssociation? {
        let (cluster, association) = parts(id)
        return try await eks.describePodIdentityAssociation(
            .init(associationId: association, clusterName: cluster)
        ).association
    }

    private func parts(_ id: PhysicalID) -> (cluster: String, association: String) {
        let parts = id.description.split(separator: "/").suffix(2).map(String.init)
        return (parts.first ?? "", parts.last ?? "")
    }

    package func create(_ desired: PodIdentityAssociation, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await eks.createPodIdentityAssociation(
            .init(
                clusterName: try desired.clusterName.known.description,
                namespace: try desired.namespace.known,
                roleArn: try desired.roleArn.known.description,
                serviceAccount: try desired.serviceAccount.known,
                clientRequestToken: token.clientToken,
                disableSessionTags: try desired.disableSessionTags?.known,
                policy: try desired.policy?.json(),
                tags: try desired.tags.eksTags(adding: token),
                targetRoleArn: try desired.targetRoleArn?.known.description
            )
        )
        return try PhysicalID(result.association?.associationArn, of: "CreatePodIdentityAssociation")
    }

    package func update(
        _ id: PhysicalID,
        to desired: PodIdentityAssociation,
        from observed: ObservedResource<PodIdentityAssociation>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let (cluster, association) = parts(id)
        var request = EKS.UpdatePodIdentityAssociationRequest(associationId: association, clusterName: cluster)
        let empty = request
        let role = try desired.roleArn.known
        if role != current.roleArn.literal { request.roleArn = role.description }
        let target = removed.contains("TargetRoleArn") ? "" : try desired.targetRoleArn?.known.description
        if let target, target != current.targetRoleArn?.literal?.description ?? "" { request.targetRoleArn = target }
        let disables = removed.contains("DisableSessionTags") ? false : try desired.disableSessionTags?.known
        if let disables, disables != current.disableSessionTags?.literal ?? false {
            request.disableSessionTags = disables
        }
        if removed.takeOut("Policy") {
            request.policy = ""
        } else if let policy = desired.policy, !policy.isEquivalent(to: current.policy) {
            request.policy = try policy.json()
        }
        if request != empty { _ = try await eks.updatePodIdentityAssociation(request) }
        try await eks.changeTags(of: id.description, from: current.tags, to: desired.tags, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<PodIdentityAssociation>) async throws {
        let (cluster, association) = parts(id)
        _ = try await eks.deletePodIdentityAssociation(.init(associationId: association, clusterName: cluster))
    }

    /// A service account of a namespace has at most one association.
    package func find(_ desired: PodIdentityAssociation, token: OwnershipToken) async throws -> PhysicalID? {
        let account = try desired.serviceAccount.known
        let namespace = try desired.namespace.known
        let pages = eks.listPodIdentityAssociationsPages(
            .init(
                clusterName: try desired.clusterName.known.description,
                namespace: namespace,
                serviceAccount: account
            )
        )
        do {
            for try await page in pages {
                for listed in page.associations ?? []
                where listed.serviceAccount == account && listed.namespace == namespace {
                    guard let id = PhysicalID(reported: listed.associationArn) else { continue }
                    let association = try await ignoringNotFound { try await describe(id) }
                    if (association??.tags).contain(token) { return id }
                }
            }
        } catch let error as AWSError where error.isNotFound {
            // The cluster itself is gone.
        }
        return nil
    }
}

extension PodIdentityAssociation {
    fileprivate init(reported association: EKS.PodIdentityAssociation) throws {
        self.init(
            clusterName: Input(.init(association.clusterName ?? "")),
            namespace: Input(association.namespace ?? ""),
            roleArn: Input(.init(association.roleArn ?? "")),
            serviceAccount: Input(association.serviceAccount ?? ""),
            disableSessionTags: association.disableSessionTags.map { Input($0) },
            policy: try association.policy.reported.map { try PolicyDocument(reported: $0.known) },
            tags: Tags(observed: association.tags),
            targetRoleArn: association.targetRoleArn.reported.map { Input(.init($0.literal ?? "")) }
        )
    }
}
