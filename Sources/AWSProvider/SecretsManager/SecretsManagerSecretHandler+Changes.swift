import AWSClient
import AWSServices
package import Engine
package import Infra

extension SecretsManagerSecretHandler {
    package func update(
        _ id: PhysicalID,
        to desired: SecretsManagerSecret,
        from observed: ObservedResource<SecretsManagerSecret>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let secret = id.description
        try await changeSettings(secret, to: desired, from: current, removed: removed)
        try await changeValue(secret, to: desired, from: current)
        try await changeReplicas(secret, to: desired, from: current, removed: removed)
        try await secrets.changeTags(of: secret, from: current.tags, to: desired.tags, removed: removed)
    }

    /// An empty key is the one that Secrets Manager has in every account.
    private func changeSettings(
        _ secret: String,
        to desired: SecretsManagerSecret,
        from current: SecretsManagerSecret,
        removed: Set<String>
    ) async throws {
        let description = removed.contains("Description") ? "" : try desired.description?.known
        let key = removed.contains("KmsKeyId") ? "" : try desired.kmsKeyId?.known
        let type = removed.contains("Type") ? "" : try desired.type?.known
        var change = SecretsManager.UpdateSecretRequest(secretId: secret)
        if description != current.description?.literal ?? "" { change.description = description }
        let sameKey = PropertySchema(.string, equivalence: .kmsKey)
        if let key, !sameKey.areEquivalent(.string(key), .string(current.kmsKeyId?.literal ?? "")) {
            change.kmsKeyId = key
        }
        if type != current.type?.literal ?? "" { change.type = type }
        guard change != SecretsManager.UpdateSecretRequest(secretId: secret) else { return }
        _ = try await secrets.updateSecret(change)
    }

    /// A text that is given is compared with the one that is there. One that is to be generated is generated anew only where
    /// its settings have changed: nobody's login may break because a tag was added.
    private func changeValue(
        _ secret: String,
        to desired: SecretsManagerSecret,
        from current: SecretsManagerSecret
    ) async throws {
        if let text = try await values.reveal(desired.secretString) {
            let present = try await ignoringNotFound {
                try await secrets.getSecretValue(.init(secretId: secret)).secretString
            }
            guard present ?? nil != text else { return }
            _ = try await secrets.putSecretValue(.init(secretId: secret, secretString: text))
        } else if let settings = desired.generateSecretString {
            let versions = try await secrets.describeSecret(.init(secretId: secret)).versionIdsToStages ?? [:]
            let previous = versions.first { $0.value.contains("AWSPREVIOUS") }?.key
            let latest = versions.first { $0.value.contains("AWSCURRENT") }?.key
            if let latest {
                let isUpToDate = latest == GeneratedVersion.id(of: settings, after: previous)
                let wasChanged = current.generateSecretString.map { $0 != settings } ?? false
                guard !isUpToDate, wasChanged || GeneratedVersion.isOurs(latest) else { return }
            }
            _ = try await secrets.putSecretValue(
                .init(
                    secretId: secret,
                    clientRequestToken: GeneratedVersion.id(of: settings, after: latest),
                    secretString: try await generated(settings)
                )
            )
        }
    }

    /// The key of a replica is for its life: another key is another replica.
    private func changeReplicas(
        _ secret: String,
        to desired: SecretsManagerSecret,
        from current: SecretsManagerSecret,
        removed: Set<String>
    ) async throws {
        guard let wanted = removed.contains("ReplicaRegions") ? [] : desired.replicaRegions else { return }
        let present = current.replicaRegions ?? []
        let surplus = try present.filter { !wanted.contains($0) }.map { try $0.region.known }
        if !surplus.isEmpty {
            _ = try await secrets.removeRegionsFromReplication(.init(removeReplicaRegions: surplus, secretId: secret))
        }
        let missing = try wanted.filter { !present.contains($0) }.map { try SecretsManager.ReplicaRegionType($0) }
        if !missing.isEmpty {
            _ = try await secrets.replicateSecretToRegions(.init(addReplicaRegions: missing, secretId: secret))
        }
    }
}
