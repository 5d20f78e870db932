import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::IAM::Role`
package struct RoleHandler: ResourceHandler {
    package let iam: IAM
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Role>] {
        try await readEach(ids) { id in
            let name = id.description
            guard let role = try await iam.getRole(.init(roleName: name)).role else { return nil }
            var attached: [String] = []
            for try await page in iam.listAttachedRolePoliciesPages(.init(roleName: name)) {
                attached += (page.attachedPolicies ?? []).compactMap(\.policyArn)
            }
            return ObservedResource(
                Role(
                    assumeRolePolicyDocument: try PolicyDocument(reported: role.assumeRolePolicyDocument ?? "{}"),
                    description: role.description.map { Input($0) },
                    managedPolicyArns: attached.map { Input(.init($0)) },
                    maxSessionDuration: role.maxSessionDuration.map { Input($0) },
                    path: role.path.map { Input($0) },
                    permissionsBoundary: role.permissionsBoundary?.permissionsBoundaryArn.map { Input(.init($0)) },
                    policies: try await inlinePolicies(of: name),
                    roleName: Input(name),
                    tags: Tags(observed: role.tags)
                ),
                attributes: ["Arn": .string(role.arn ?? ""), "RoleId": .string(role.roleId ?? "")]
            )
        }
    }

    private func inlinePolicies(of role: String) async throws -> [Role.Policy] {
        var policies: [Role.Policy] = []
        for try await page in iam.listRolePoliciesPages(.init(roleName: role)) {
            for name in page.policyNames ?? [] {
                let policy = try await iam.getRolePolicy(.init(policyName: name, roleName: role))
                policies.append(
                    .init(
                        policyDocument: try PolicyDocument(reported: policy.policyDocument ?? "{}"),
                        policyName: Input(name)
                    )
                )
            }
        }
        return policies
    }

    package func create(_ desired: Role, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await iam.createRole(
            .init(
                assumeRolePolicyDocument: try desired.assumeRolePolicyDocument.json(),
                roleName: try name(of: desired, token),
                description: try desired.description?.known,
                maxSessionDuration: try desired.maxSessionDuration?.known,
                path: try desired.path?.known,
                permissionsBoundary: try desired.permissionsBoundary?.known.description,
                tags: try desired.tags.iamTags(adding: token)
            )
        )
        return try PhysicalID(result.role?.roleName, of: "CreateRole")
    }

    private func name(of desired: Role, _ token: OwnershipToken) throws -> String {
        try desired.roleName?.known ?? token.name(limit: 64, allowed: isAllowedInIAMName)
    }

    package func update(
        _ id: PhysicalID,
        to desired: Role,
        from observed: ObservedResource<Role>,
        removed: Set<String>
    ) async throws {
        let name = id.description
        let current = observed.resource
        if !desired.assumeRolePolicyDocument.isEquivalent(to: current.assumeRolePolicyDocument) {
            _ = try await iam.updateAssumeRolePolicy(
                .init(policyDocument: try desired.assumeRolePolicyDocument.json(), roleName: name)
            )
        }
        try await changeSettings(name, to: desired, from: current, removed: removed)
        try await changeBoundary(name, to: desired, from: current, removed: removed)
        try await changeManagedPolicies(name, to: desired, from: current, removed: removed)
        try await changeInlinePolicies(name, to: desired, from: current, removed: removed)
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty { _ = try await iam.tagRole(.init(roleName: name, tags: tags.iamTags)) }
        if !tags.removed.isEmpty { _ = try await iam.untagRole(.init(roleName: name, tagKeys: tags.removed)) }
    }

    private func changeSettings(_ name: String, to desired: Role, from current: Role, removed: Set<String>) async throws
    {
        let description = removed.contains("Description") ? "" : try desired.description?.known
        let duration = removed.contains("MaxSessionDuration") ? 3600 : try desired.maxSessionDuration?.known
        let descriptionChanges = description != nil && description != (current.description?.literal ?? "")
        let durationChanges = duration != nil && duration != current.maxSessionDuration?.literal
        guard descriptionChanges || durationChanges else { return }
        // UpdateRole resets what it is not given.
        _ = try await iam.updateRole(
            .init(
                roleName: name,
                description: description ?? current.description?.literal,
                maxSessionDuration: duration ?? current.maxSessionDuration?.literal
            )
        )
    }

    private func changeBoundary(_ name: String, to desired: Role, from current: Role, removed: Set<String>) async throws
    {
        if removed.contains("PermissionsBoundary") {
            try await ignoringNotFound { try await iam.deleteRolePermissionsBoundary(.init(roleName: name)) }
        } else if let wanted = try desired.permissionsBoundary?.known, wanted != current.permissionsBoundary?.literal {
            _ = try await iam.putRolePermissionsBoundary(.init(permissionsBoundary: wanted.description, roleName: name))
        }
    }

    private func changeManagedPolicies(
        _ name: String,
        to desired: Role,
        from current: Role,
        removed: Set<String>
    ) async throws {
        guard let wanted = removed.contains("ManagedPolicyArns") ? [] : desired.managedPolicyArns else { return }
        let before = Set((current.managedPolicyArns ?? []).compactMap { $0.literal?.description })
        let after = Set(try wanted.map { try $0.known.description })
        for arn in after.subtracting(before).sorted() {
            _ = try await iam.attachRolePolicy(.init(policyArn: arn, roleName: name))
        }
        for arn in before.subtracting(after).sorted() {
            try await ignoringNotFound { try await iam.detachRolePolicy(.init(policyArn: arn, roleName: name)) }
        }
    }

    private func changeInlinePolicies(
        _ name: String,
        to desired: Role,
        from current: Role,
        removed: Set<String>
    ) async throws {
        guard let wanted = removed.contains("Policies") ? [] : desired.policies else { return }
        for policy in wanted {
            let before = (current.policies ?? []).first { $0.policyName == policy.policyName }
            guard !policy.policyDocument.isEquivalent(to: before?.policyDocument) else { continue }
            _ = try await iam.putRolePolicy(
                .init(
                    policyDocument: try policy.policyDocument.json(),
                    policyName: try policy.policyName.known,
                    roleName: name
                )
            )
        }
        for policy in current.policies ?? [] where !wanted.contains(where: { $0.policyName == policy.policyName }) {
            let policyName = try policy.policyName.known
            try await ignoringNotFound {
                try await iam.deleteRolePolicy(.init(policyName: policyName, roleName: name))
            }
        }
    }

    /// IAM deletes a role only when nothing hangs on it.
    package func delete(_ id: PhysicalID, recorded: Recorded<Role>) async throws {
        let name = id.description
        for try await page in iam.listInstanceProfilesForRolePages(.init(roleName: name)) {
            for profile in page.instanceProfiles ?? [] {
                _ = try await iam.removeRoleFromInstanceProfile(
                    .init(instanceProfileName: profile.instanceProfileName ?? "", roleName: name)
                )
            }
        }
        for try await page in iam.listAttachedRolePoliciesPages(.init(roleName: name)) {
            for arn in (page.attachedPolicies ?? []).compactMap(\.policyArn) {
                _ = try await iam.detachRolePolicy(.init(policyArn: arn, roleName: name))
            }
        }
        for try await page in iam.listRolePoliciesPages(.init(roleName: name)) {
            for policy in page.policyNames ?? [] {
                _ = try await iam.deleteRolePolicy(.init(policyName: policy, roleName: name))
            }
        }
        _ = try await iam.deleteRole(.init(roleName: name))
    }

    package func find(_ desired: Role, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let role = try await ignoringNotFound { try await iam.getRole(.init(roleName: name)).role }
        let isOurs = role??.tags?.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
        return isOurs == true ? PhysicalID(name) : nil
    }

    package func attributesBeforeCreate(_ desired: Role) -> [String: Document] {
        guard let name = desired.roleName?.literal else { return [:] }
        let path = desired.path?.literal ?? "/"
        return ["Arn": .string(context.arn(service: "iam", resource: "role\(path)\(name)", isGlobal: true))]
    }
}
