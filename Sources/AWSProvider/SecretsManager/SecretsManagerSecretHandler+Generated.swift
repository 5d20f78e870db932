import AWSServices
import Crypto
import Infra

extension SecretsManagerSecretHandler {
    /// A new random text: the password itself, or the template with the password under its key.
    ///
    /// - Throws: `UnusableSecret` where the template is no JSON object, or only one of template and key is given.
    func generated(_ settings: SecretsManagerSecret.GenerateSecretString) async throws -> String {
        let answer = try await secrets.getRandomPassword(
            .init(
                excludeCharacters: try settings.excludeCharacters?.known,
                excludeLowercase: try settings.excludeLowercase?.known,
                excludeNumbers: try settings.excludeNumbers?.known,
                excludePunctuation: try settings.excludePunctuation?.known,
                excludeUppercase: try settings.excludeUppercase?.known,
                includeSpace: try settings.includeSpace?.known,
                passwordLength: try settings.passwordLength?.known,
                requireEachIncludedType: try settings.requireEachIncludedType?.known
            )
        )
        guard let password = answer.randomPassword else {
            throw UnusableSecret("Secrets Manager gave no password.")
        }
        let template = try settings.secretStringTemplate?.known
        let key = try settings.generateStringKey?.known
        guard template != nil || key != nil else { return password }
        guard let template, let key else {
            throw UnusableSecret("SecretStringTemplate and GenerateStringKey must be given together.")
        }
        guard var members = try? Document(json: Array(template.utf8)).object else {
            throw UnusableSecret("SecretStringTemplate must be a JSON object, but is \"\(template)\".")
        }
        members[key] = .string(password)
        return String(decoding: try Document.object(members).json(), as: UTF8.self)
    }
}

/// The ids of versions that were generated here, which tell by what settings.
enum GeneratedVersion {
    private static let prefix = "deployer-"

    /// - Parameters:
    ///   - settings: Known as a whole.
    ///   - previous: The id of the version before this one; `nil` for the first. With it, going back to earlier settings
    ///     makes a new id.
    /// - Returns: 41 characters; the same for the same settings after the same version.
    static func id(of settings: SecretsManagerSecret.GenerateSecretString, after previous: String?) -> String {
        let text = "\(previous ?? "")\n\((try? settings.document.jsonText()) ?? "")"
        let digest = SHA256.hash(data: Array(text.utf8)).prefix(16)
        return prefix + digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    static func isOurs(_ version: String) -> Bool { version.hasPrefix(prefix) }
}
