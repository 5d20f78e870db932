package import AWSServices
package import Engine
package import Infra

/// `AWS::IAM::RolePolicy`
///
/// The physical id is the policy's name and the role's, `logs|flow-logs-role`.
package struct RolePolicyHandler: ResourceHandler {
    package let iam: IAM

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<RolePolicy>] {
        try await readEach(ids) { id in
            let parts = id.parts
            guard parts.count == 2 else { return nil }
            let policy = try await iam.getRolePolicy(.init(policyName: parts[0], roleName: parts[1]))
            return ObservedResource(
                RolePolicy(
                    policyDocument: try PolicyDocument(reported: policy.policyDocument ?? "{}"),
                    policyName: Input(parts[0]),
                    roleName: Input(.init(parts[1]))
                )
            )
        }
    }

    /// PutRolePolicy replaces what is there, so it does no harm twice.
    package func create(_ desired: RolePolicy, token: OwnershipToken) async throws -> PhysicalID {
        try await put(desired)
        return try id(of: desired)
    }

    private func put(_ desired: RolePolicy) async throws {
        _ = try await iam.putRolePolicy(
            .init(
                policyDocument: try desired.policyDocument.json(),
                policyName: try desired.policyName.known,
                roleName: try desired.roleName.known.description
            )
        )
    }

    private func id(of desired: RolePolicy) throws -> PhysicalID {
        PhysicalID(parts: [try desired.policyName.known, try desired.roleName.known.description])
    }

    package func update(
        _ id: PhysicalID,
        to desired: RolePolicy,
        from observed: ObservedResource<RolePolicy>,
        removed: Set<String>
    ) async throws {
        if !desired.policyDocument.isEquivalent(to: observed.resource.policyDocument) { try await put(desired) }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<RolePolicy>) async throws {
        let parts = id.parts
        guard parts.count == 2 else { return }
        _ = try await iam.deleteRolePolicy(.init(policyName: parts[0], roleName: parts[1]))
    }

    /// An inline policy carries no tag; its role and name are its identity.
    package func find(_ desired: RolePolicy, token: OwnershipToken) async throws -> PhysicalID? {
        let id = try id(of: desired)
        return try await read([id])[id] == nil ? nil : id
    }
}
