import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::SecretsManager::Secret`
///
/// The physical id is the ARN. A deleted secret stays for its recovery window of 30 days, in which its name is taken; here
/// it counts as gone.
package struct SecretsManagerSecretHandler: ResourceHandler {
    package let secrets: SecretsManager

    var values: SecretValues { SecretValues(secrets: secrets) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<SecretsManagerSecret>] {
        try await readEach(ids) { id in
            let secret = try await secrets.describeSecret(.init(secretId: id.description))
            guard secret.deletedDate == nil else { return nil }
            let replicas = secret.replicationStatus ?? []
            return ObservedResource(
                SecretsManagerSecret(
                    description: secret.description.map { Input($0) },
                    kmsKeyId: secret.kmsKeyId.map { Input($0) },
                    name: secret.name.map { Input($0) },
                    // One that failed shows as missing, and is made again.
                    replicaRegions: replicas.filter { $0.status != .failed }.compactMap(replicaRegion),
                    tags: Tags(observed: secret.tags),
                    type: secret.type.map { Input($0) }
                ),
                attributes: ["Id": .string(secret.arn ?? id.description)],
                status: replicas.contains { $0.status == .inProgress } ? .pending("replicating") : .ready
            )
        }
    }

    private func replicaRegion(_ status: SecretsManager.ReplicationStatusType) -> SecretsManagerSecret.ReplicaRegion? {
        guard let region = status.region else { return nil }
        // The key that a replica has when it is given none.
        let key = status.kmsKeyId.flatMap { $0 == "alias/aws/secretsmanager" ? nil : $0 }
        return .init(region: Input(region), kmsKeyId: key.map { Input($0) })
    }

    package func create(_ desired: SecretsManagerSecret, token: OwnershipToken) async throws -> PhysicalID {
        let name = try name(of: desired, token)
        var text = try await values.reveal(desired.secretString)
        var version = token.clientToken
        if let settings = desired.generateSecretString {
            text = try await generated(settings)
            version = GeneratedVersion.id(of: settings, after: nil)
        }
        do {
            let answer = try await secrets.createSecret(
                .init(
                    name: name,
                    addReplicaRegions: try desired.replicaRegions?.map { try .init($0) },
                    clientRequestToken: version,
                    description: try desired.description?.known,
                    kmsKeyId: try desired.kmsKeyId?.known,
                    secretString: text,
                    tags: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) },
                    type: try desired.type?.known
                )
            )
            return try PhysicalID(answer.arn, of: "CreateSecret")
        } catch let error as AWSError where error.code == "InvalidRequestException" {
            guard error.message.contains("scheduled for deletion") else { throw error }
            throw NameInRecovery(name: name, refusal: error)
        }
    }

    func name(of desired: SecretsManagerSecret, _ token: OwnershipToken) throws -> String {
        try desired.name?.known
            ?? token.name(limit: 512) { $0.isASCII && ($0.isLetter || $0.isNumber || "/_+=.@-".contains($0)) }
    }

    /// Ends the replicas, which keep a secret from being deleted, and begins the recovery window.
    package func delete(_ id: PhysicalID, recorded: Recorded<SecretsManagerSecret>) async throws {
        let secret = try await secrets.describeSecret(.init(secretId: id.description))
        guard secret.deletedDate == nil else { return }
        let regions = (secret.replicationStatus ?? []).compactMap(\.region)
        if !regions.isEmpty {
            _ = try await secrets.removeRegionsFromReplication(
                .init(removeReplicaRegions: regions, secretId: id.description)
            )
        }
        _ = try await secrets.deleteSecret(.init(secretId: id.description))
    }

    package func find(_ desired: SecretsManagerSecret, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let secret = try await ignoringNotFound { try await secrets.describeSecret(.init(secretId: name)) }
        guard let secret, secret.deletedDate == nil, secret.tags.contain(token) else { return nil }
        return PhysicalID(reported: secret.arn)
    }
}

extension SecretsManager.ReplicaRegionType {
    /// - Throws: `DocumentError` while a value is not known.
    init(_ replica: SecretsManagerSecret.ReplicaRegion) throws {
        self.init(kmsKeyId: try replica.kmsKeyId?.known, region: try replica.region.known)
    }
}

/// A secret of this name was deleted, and can still be brought back.
private struct NameInRecovery: ProviderError {
    let name: String
    let refusal: AWSError

    var disposition: ErrorDisposition { .refused }
    var requestID: String? { refusal.requestID }
    var explanation: String {
        "\(refusal.explanation) A deleted secret keeps its name for 30 days. Give this one another name, bring the old one "
            + "back with \"aws secretsmanager restore-secret --secret-id \(name)\" and import it, or end its recovery window "
            + "with \"aws secretsmanager delete-secret --secret-id \(name) --force-delete-without-recovery\"."
    }
}
