package import AWSServices
package import Engine
package import Infra

/// `AWS::IAM::InstanceProfile`
///
/// The physical id is the name. IAM lets a profile hold one role.
package struct InstanceProfileHandler: ResourceHandler {
    package let iam: IAM
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<InstanceProfile>] {
        try await readEach(ids) { id in
            let result = try await iam.getInstanceProfile(.init(instanceProfileName: id.description))
            guard let profile = result.instanceProfile else { return nil }
            return ObservedResource(
                InstanceProfile(
                    roles: (profile.roles ?? []).compactMap(\.roleName).map { Input(.init($0)) },
                    instanceProfileName: Input(id.description),
                    path: profile.path.map { Input($0) }
                ),
                attributes: ["Arn": .string(profile.arn ?? "")]
            )
        }
    }

    package func create(_ desired: InstanceProfile, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await iam.createInstanceProfile(
            .init(
                instanceProfileName: try name(of: desired, token),
                path: try desired.path?.known,
                tags: try Tags().iamTags(adding: token)
            )
        )
        return try PhysicalID(result.instanceProfile?.instanceProfileName, of: "CreateInstanceProfile")
    }

    private func name(of desired: InstanceProfile, _ token: OwnershipToken) throws -> String {
        try desired.instanceProfileName?.known ?? token.name(limit: 128, allowed: isAllowedInIAMName)
    }

    package func update(
        _ id: PhysicalID,
        to desired: InstanceProfile,
        from observed: ObservedResource<InstanceProfile>,
        removed: Set<String>
    ) async throws {
        let name = id.description
        let before = Set(observed.resource.roles.compactMap { $0.literal?.description })
        let after = Set(try desired.roles.map { try $0.known.description })
        // A profile that holds a role takes no second one.
        for role in before.subtracting(after).sorted() { try await remove(role, from: name) }
        for role in after.subtracting(before).sorted() {
            _ = try await iam.addRoleToInstanceProfile(.init(instanceProfileName: name, roleName: role))
        }
    }

    private func remove(_ role: String, from name: String) async throws {
        try await ignoringNotFound {
            try await iam.removeRoleFromInstanceProfile(.init(instanceProfileName: name, roleName: role))
        }
    }

    /// IAM deletes only a profile that holds no role.
    package func delete(_ id: PhysicalID, recorded: Recorded<InstanceProfile>) async throws {
        let name = id.description
        let profile = try await iam.getInstanceProfile(.init(instanceProfileName: name)).instanceProfile
        for role in (profile?.roles ?? []).compactMap(\.roleName) { try await remove(role, from: name) }
        _ = try await iam.deleteInstanceProfile(.init(instanceProfileName: name))
    }

    package func find(_ desired: InstanceProfile, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let profile = try await ignoringNotFound {
            try await iam.getInstanceProfile(.init(instanceProfileName: name)).instanceProfile
        }
        let isOurs = profile??.tags?.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
        return isOurs == true ? PhysicalID(name) : nil
    }

    package func attributesBeforeCreate(_ desired: InstanceProfile) -> [String: Document] {
        guard let name = desired.instanceProfileName?.literal else { return [:] }
        let path = desired.path?.literal ?? "/"
        return ["Arn": .string(context.arn(service: "iam", resource: "instance-profile\(path)\(name)", isGlobal: true))]
    }
}
