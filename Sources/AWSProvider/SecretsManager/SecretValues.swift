package import AWSServices
package import Engine
package import Infra

/// Turns secrets into the texts that calls need, at the moment of the call. What it gives must go into the call and nowhere
/// else.
package struct SecretValues: Sendable {
    package let secrets: SecretsManager

    package init(secrets: SecretsManager) { self.secrets = secrets }

    /// - Parameter secret: A property of a resource.
    /// - Returns: The protected text, or what a dynamic reference stands for; `nil` where there is no secret.
    /// - Throws: `UnusableSecret` where there is no such text; `AWSError` where Secrets Manager refuses; `DocumentError`
    ///   while the secret is not known.
    package func reveal(_ secret: Input<Secret>?) async throws -> String? {
        guard let secret = try secret?.known else { return nil }
        switch secret.content {
        case .text(let text): return text
        case .digest: throw UnusableSecret("Only its digest is known. It must be given again.")
        case .dynamicReference(let text): return try await value(of: text)
        }
    }

    private func value(of text: String) async throws -> String {
        guard let reference = DynamicReference(text) else {
            throw UnusableSecret(
                "\(text) is no reference to Secrets Manager, as in "
                    + "{{resolve:secretsmanager:<secret>:SecretString:<json key>}}."
            )
        }
        let answer = try await secrets.getSecretValue(
            .init(
                secretId: reference.secretID,
                versionId: reference.versionID,
                versionStage: reference.versionStage
            )
        )
        guard let whole = answer.secretString else {
            throw UnusableSecret("\(reference.secretID) holds bytes, and a text is needed.")
        }
        guard let key = reference.jsonKey else { return whole }
        guard let members = try? Document(json: Array(whole.utf8)).object else {
            throw UnusableSecret("\(reference.secretID) holds no JSON object to take \"\(key)\" from.")
        }
        switch members[key] {
        case .string(let value): return value
        case .integer(let value): return String(value)
        default: throw UnusableSecret("\(reference.secretID) has no text under the key \"\(key)\".")
        }
    }
}

/// A secret that cannot be handed to a call. Holds nothing of the secret's text.
package struct UnusableSecret: ProviderError, Hashable {
    package let explanation: String
    package var disposition: ErrorDisposition { .refused }
    package var requestID: String? { nil }

    init(_ explanation: String) { self.explanation = "The secret cannot be used. \(explanation)" }
}
