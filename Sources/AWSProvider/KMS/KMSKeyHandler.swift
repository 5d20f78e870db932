import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::KMS::Key`
///
/// The physical id is the key's id. A key is never destroyed at once: it waits for `PendingWindowInDays` (30 where
/// nothing is said), encrypts nothing any more, and counts as gone.
package struct KMSKeyHandler: ResourceHandler {
    package let kms: KMS
    package let context: AWSContext

    /// KMS has no call for many keys; each costs four, side by side.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<KMSKey>] {
        try await readEach(ids) { id in
            async let policy = kms.getKeyPolicy(.init(keyId: id.description, policyName: "default")).policy
            async let tags = tags(of: id)
            guard let key = try await metadata(of: id) else { return nil }
            let rotation = try await rotation(of: id, key)
            return ObservedResource(
                KMSKey(
                    description: key.description.map { Input($0) },
                    enableKeyRotation: rotation?.keyRotationEnabled.map { Input($0) },
                    // A key without material is not enabled, and cannot be.
                    enabled: key.keyState == .pendingImport ? nil : key.enabled.map { Input($0) },
                    keyPolicy: try await policy.map { try PolicyDocument(reported: $0) },
                    keySpec: key.keySpec.map { .init($0.rawValue) },
                    keyUsage: key.keyUsage.map { .init($0.rawValue) },
                    multiRegion: key.multiRegion.map { Input($0) },
                    origin: key.origin.map { .init($0.rawValue) },
                    // While nothing rotates, the period says nothing of what is asked for.
                    rotationPeriodInDays: rotation?.keyRotationEnabled == true
                        ? rotation?.rotationPeriodInDays.map { Input($0) } : nil,
                    tags: Tags(observed: try await tags.map { (key: $0.tagKey ?? "", value: $0.tagValue ?? "") })
                ),
                attributes: ["Arn": .string(key.arn ?? ""), "KeyId": .string(id.description)],
                status: status(key)
            )
        }
    }

    /// `nil` where the key waits for its end.
    private func metadata(of id: PhysicalID) async throws -> KMS.KeyMetadata? {
        let key = try await kms.describeKey(.init(keyId: id.description)).keyMetadata
        return key?.keyState == .pendingDeletion || key?.keyState == .pendingReplicaDeletion ? nil : key
    }

    /// Only symmetric keys with KMS's own material rotate by themselves; of others KMS refuses the question.
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html
    private func rotation(
        of id: PhysicalID,
        _ key: KMS.KeyMetadata
    ) async throws -> KMS.GetKeyRotationStatusResponse? {
        guard key.keySpec == .symmetricDefault, key.origin == .awsKms else { return nil }
        return try await kms.getKeyRotationStatus(.init(keyId: id.description))
    }

    private func tags(of id: PhysicalID) async throws -> [KMS.Tag] {
        var tags: [KMS.Tag] = []
        for try await page in kms.listResourceTagsPages(.init(keyId: id.description)) { tags += page.tags ?? [] }
        return tags
    }

    private func status(_ key: KMS.KeyMetadata) -> ResourceStatus {
        switch key.keyState {
        case .creating: .pending("Creating")
        case .updating: .pending("Updating")
        // A key that waits for somebody's own material is as far as it gets here.
        default: .ready
        }
    }

    package func create(_ desired: KMSKey, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await kms.createKey(
            .init(
                bypassPolicyLockoutSafetyCheck: try desired.bypassPolicyLockoutSafetyCheck?.known,
                description: try desired.description?.known,
                keySpec: desired.keySpec.map { .init(rawValue: $0.description) },
                keyUsage: desired.keyUsage.map { .init(rawValue: $0.description) },
                multiRegion: try desired.multiRegion?.known,
                origin: desired.origin.map { .init(rawValue: $0.description) },
                policy: try desired.keyPolicy?.json(),
                tags: try desired.tags.adding(token).map { .init(tagKey: $0.key, tagValue: $0.value) }
            )
        )
        return try PhysicalID(result.keyMetadata?.keyId, of: "CreateKey")
    }

    package func update(
        _ id: PhysicalID,
        to desired: KMSKey,
        from observed: ObservedResource<KMSKey>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let key = id.description
        let enabled = removed.contains("Enabled") ? true : try desired.enabled?.known
        // A disabled key does not rotate, so it is enabled before the other changes and disabled after them.
        if enabled == true, current.enabled?.literal == false { _ = try await kms.enableKey(.init(keyId: key)) }
        let description = removed.contains("Description") ? "" : try desired.description?.known
        if let description, description != (current.description?.literal ?? "") {
            _ = try await kms.updateKeyDescription(.init(description: description, keyId: key))
        }
        try await changePolicy(key, to: desired, from: current, removed: removed)
        try await changeRotation(key, to: desired, from: current, removed: removed)
        try await changeTags(key, to: desired, from: current, removed: removed)
        if enabled == false, current.enabled?.literal == true { _ = try await kms.disableKey(.init(keyId: key)) }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<KMSKey>) async throws {
        // KMS refuses to schedule what is scheduled.
        guard try await metadata(of: id) != nil else { return }
        _ = try await kms.scheduleKeyDeletion(
            .init(
                keyId: id.description,
                pendingWindowInDays: try recorded.properties?.pendingWindowInDays?.known
            )
        )
    }

    /// A key has no name, so every key of the region is asked for its tags.
    package func find(_ desired: KMSKey, token: OwnershipToken) async throws -> PhysicalID? {
        var ids: [PhysicalID] = []
        for try await page in kms.listKeysPages(.init(limit: 1000)) {
            ids += (page.keys ?? []).compactMap { PhysicalID(reported: $0.keyId) }
        }
        let ours = try await readEach(ids) { id -> PhysicalID? in
            // KMS lets nobody read the tags of some keys that AWS manages.
            let found = try await ignoringRefusal { try await tags(of: id) } ?? []
            return found.contains { $0.tagKey == OwnershipToken.tokenTag && $0.tagValue == token.value } ? id : nil
        }
        for id in ours.keys.sorted() where try await metadata(of: id) != nil { return id }
        return nil
    }
}
