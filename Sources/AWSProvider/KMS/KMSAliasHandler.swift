import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::KMS::Alias`
///
/// The physical id is the name, as in `alias/orders`. An alias carries no tags: ours is the one that names our key.
package struct KMSAliasHandler: ResourceHandler {
    package let kms: KMS

    /// One listing for all, 100 to a page.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<KMSAlias>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<KMSAlias>] = [:]
        for try await page in kms.listAliasesPages(.init(limit: 100)) {
            for alias in page.aliases ?? [] {
                guard let id = PhysicalID(reported: alias.aliasName), wanted.contains(id) else { continue }
                found[id] = ObservedResource(
                    KMSAlias(
                        aliasName: Input(id.description),
                        targetKeyId: Input(.init(alias.targetKeyId ?? ""))
                    )
                )
            }
        }
        return found
    }

    package func create(_ desired: KMSAlias, token: OwnershipToken) async throws -> PhysicalID {
        let name = try desired.aliasName.known
        _ = try await kms.createAlias(
            .init(aliasName: name, targetKeyId: try desired.targetKeyId.known.description)
        )
        return PhysicalID(name)
    }

    package func update(
        _ id: PhysicalID,
        to desired: KMSAlias,
        from observed: ObservedResource<KMSAlias>,
        removed: Set<String>
    ) async throws {
        let key = try desired.targetKeyId.known
        guard key != observed.resource.targetKeyId.literal else { return }
        _ = try await kms.updateAlias(.init(aliasName: id.description, targetKeyId: key.description))
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<KMSAlias>) async throws {
        _ = try await kms.deleteAlias(.init(aliasName: id.description))
    }

    package func find(_ desired: KMSAlias, token: OwnershipToken) async throws -> PhysicalID? {
        let id = PhysicalID(try desired.aliasName.known)
        let found = try await read([id])[id]
        return found?.resource.targetKeyId.literal == (try desired.targetKeyId.known) ? id : nil
    }
}
