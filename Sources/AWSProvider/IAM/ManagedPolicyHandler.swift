import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::IAM::ManagedPolicy`
package struct ManagedPolicyHandler: ResourceHandler {
    package let iam: IAM
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<ManagedPolicy>] {
        try await readEach(ids) { id in
            let arn = id.description
            guard let policy = try await iam.getPolicy(.init(policyArn: arn)).policy else { return nil }
            let version = try await iam.getPolicyVersion(
                .init(policyArn: arn, versionId: policy.defaultVersionId ?? "v1")
            ).policyVersion
            let users = try await attachments(of: arn)
            return ObservedResource(
                ManagedPolicy(
                    policyDocument: try PolicyDocument(reported: version?.document ?? "{}"),
                    description: policy.description.map { Input($0) },
                    groups: users.groups.map { Input($0) },
                    managedPolicyName: policy.policyName.map { Input($0) },
                    path: policy.path.map { Input($0) },
                    roles: users.roles.map { Input(.init($0)) },
                    users: users.users.map { Input($0) }
                ),
                attributes: attributes(of: policy)
            )
        }
    }

    private func attributes(of policy: IAM.Policy) -> [String: Document] {
        var attributes: [String: Document] = [:]
        attributes["PolicyArn"] = policy.arn.map(Document.string)
        attributes["PolicyId"] = policy.policyId.map(Document.string)
        attributes["DefaultVersionId"] = policy.defaultVersionId.map(Document.string)
        attributes["AttachmentCount"] = policy.attachmentCount.map(Document.integer)
        attributes["PermissionsBoundaryUsageCount"] = policy.permissionsBoundaryUsageCount.map(Document.integer)
        attributes["CreateDate"] = policy.createDate.map { .string($0.text(.dateTime)) }
        attributes["UpdateDate"] = policy.updateDate.map { .string($0.text(.dateTime)) }
        attributes["IsAttachable"] = policy.isAttachable.map(Document.bool)
        return attributes
    }

    private struct Attachments {
        var roles: [String] = []
        var users: [String] = []
        var groups: [String] = []
    }

    private func attachments(of arn: String) async throws -> Attachments {
        var found = Attachments()
        for try await page in iam.listEntitiesForPolicyPages(.init(policyArn: arn)) {
            found.roles += (page.policyRoles ?? []).compactMap(\.roleName)
            found.users += (page.policyUsers ?? []).compactMap(\.userName)
            found.groups += (page.policyGroups ?? []).compactMap(\.groupName)
        }
        return found
    }

    package func create(_ desired: ManagedPolicy, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await iam.createPolicy(
            .init(
                policyDocument: try desired.policyDocument.json(),
                policyName: try name(of: desired, token),
                description: try desired.description?.known,
                path: try desired.path?.known,
                tags: try Tags().iamTags(adding: token)
            )
        )
        return try PhysicalID(result.policy?.arn, of: "CreatePolicy")
    }

    private func name(of desired: ManagedPolicy, _ token: OwnershipToken) throws -> String {
        try desired.managedPolicyName?.known ?? token.name(limit: 128, allowed: isAllowedInIAMName)
    }

    package func update(
        _ id: PhysicalID,
        to desired: ManagedPolicy,
        from observed: ObservedResource<ManagedPolicy>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let arn = id.description
        if !desired.policyDocument.isEquivalent(to: current.policyDocument) {
            try await makeRoomForVersion(of: arn)
            _ = try await iam.createPolicyVersion(
                .init(policyArn: arn, policyDocument: try desired.policyDocument.json(), setAsDefault: true)
            )
        }
        let roles = removed.contains("Roles") ? [] : try desired.roles?.map { try $0.known.description }
        try await change(from: (current.roles ?? []).compactMap { $0.literal?.description }, to: roles) { name in
            _ = try await iam.attachRolePolicy(.init(policyArn: arn, roleName: name))
        } detach: { name in
            _ = try await iam.detachRolePolicy(.init(policyArn: arn, roleName: name))
        }
        let users = removed.contains("Users") ? [] : try desired.users?.map { try $0.known }
        try await change(from: (current.users ?? []).compactMap(\.literal), to: users) { name in
            _ = try await iam.attachUserPolicy(.init(policyArn: arn, userName: name))
        } detach: { name in
            _ = try await iam.detachUserPolicy(.init(policyArn: arn, userName: name))
        }
        let groups = removed.contains("Groups") ? [] : try desired.groups?.map { try $0.known }
        try await change(from: (current.groups ?? []).compactMap(\.literal), to: groups) { name in
            _ = try await iam.attachGroupPolicy(.init(groupName: name, policyArn: arn))
        } detach: { name in
            _ = try await iam.detachGroupPolicy(.init(groupName: name, policyArn: arn))
        }
    }

    private func change(
        from before: [String],
        to after: [String]?,
        attach: (String) async throws -> Void,
        detach: (String) async throws -> Void
    ) async throws {
        guard let after else { return }
        for name in Set(after).subtracting(before).sorted() { try await attach(name) }
        for name in Set(before).subtracting(after).sorted() { try await ignoringNotFound { try await detach(name) } }
    }

    /// IAM keeps at most five versions; the oldest that is not the default goes.
    private func makeRoomForVersion(of arn: String) async throws {
        var versions: [IAM.PolicyVersion] = []
        for try await page in iam.listPolicyVersionsPages(.init(policyArn: arn)) { versions += page.versions ?? [] }
        guard versions.count >= 5 else { return }
        let numbered = versions.filter { $0.isDefaultVersion != true }.compactMap(\.versionId)
        guard let oldest = numbered.min(by: { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) }) else { return }
        try await ignoringNotFound { try await iam.deletePolicyVersion(.init(policyArn: arn, versionId: oldest)) }
    }

    /// IAM deletes a policy only when it is attached to nothing and has no version but the default.
    package func delete(_ id: PhysicalID, recorded: Recorded<ManagedPolicy>) async throws {
        let arn = id.description
        let users = try await attachments(of: arn)
        for role in users.roles { _ = try await iam.detachRolePolicy(.init(policyArn: arn, roleName: role)) }
        for user in users.users { _ = try await iam.detachUserPolicy(.init(policyArn: arn, userName: user)) }
        for group in users.groups { _ = try await iam.detachGroupPolicy(.init(groupName: group, policyArn: arn)) }
        for try await page in iam.listPolicyVersionsPages(.init(policyArn: arn)) {
            for version in page.versions ?? [] where version.isDefaultVersion != true {
                _ = try await iam.deletePolicyVersion(.init(policyArn: arn, versionId: version.versionId ?? ""))
            }
        }
        _ = try await iam.deletePolicy(.init(policyArn: arn))
    }

    package func find(_ desired: ManagedPolicy, token: OwnershipToken) async throws -> PhysicalID? {
        let arn = arn(name: try name(of: desired, token), path: try desired.path?.known)
        var tags: [IAM.Tag] = []
        let found: Void? = try await ignoringNotFound {
            for try await page in iam.listPolicyTagsPages(.init(policyArn: arn)) { tags += page.tags ?? [] }
        }
        let isOurs = tags.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
        return found != nil && isOurs ? PhysicalID(arn) : nil
    }

    private func arn(name: String, path: String?) -> String {
        context.arn(service: "iam", resource: "policy\(path ?? "/")\(name)", isGlobal: true)
    }

    package func attributesBeforeCreate(_ desired: ManagedPolicy) -> [String: Document] {
        guard let name = desired.managedPolicyName?.literal else { return [:] }
        return ["PolicyArn": .string(arn(name: name, path: desired.path?.literal))]
    }
}
