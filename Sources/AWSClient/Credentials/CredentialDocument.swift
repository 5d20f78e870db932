import AWSSigner
import FoundationEssentials

/// The JSON form in which a `credential_process`, the container endpoint and the instance metadata give credentials.
struct CredentialDocument: Decodable {
    var version: Int?
    var code: String?
    var message: String?
    var accessKeyID: String?
    var secretAccessKey: String?
    /// Of a `credential_process`.
    var sessionToken: String?
    /// Of the endpoints.
    var token: String?
    var expiration: String?

    private enum CodingKeys: String, CodingKey {
        case version = "Version"
        case code = "Code"
        case message = "Message"
        case accessKeyID = "AccessKeyId"
        case secretAccessKey = "SecretAccessKey"
        case sessionToken = "SessionToken"
        case token = "Token"
        case expiration = "Expiration"
    }

    /// - Parameters:
    ///   - bytes: The document.
    ///   - origin: Who gave it, for errors.
    /// - Returns: What it says, unchecked.
    /// - Throws: `SourceFailure` where it is not such a document.
    static func read(_ bytes: [UInt8], from origin: String) throws(SourceFailure) -> CredentialDocument {
        do {
            return try JSONDecoder().decode(CredentialDocument.self, from: Data(bytes))
        } catch {
            // Never the text itself: it may hold a secret.
            throw SourceFailure("\(origin) gave \(bytes.count) bytes that are not the JSON of credentials")
        }
    }

    func credentials(from origin: String) throws(SourceFailure) -> Credentials {
        if let code, code != "Success" {
            throw SourceFailure("\(origin) answered \(code): \(message ?? "no message")")
        }
        guard let accessKeyID, !accessKeyID.isEmpty, let secretAccessKey, !secretAccessKey.isEmpty else {
            throw SourceFailure("\(origin) gave no AccessKeyId and SecretAccessKey")
        }
        var end: Timestamp?
        if let expiration {
            guard let time = Timestamp(iso8601: expiration) else {
                throw SourceFailure("\(origin) gave the Expiration '\(expiration)', which is not an ISO 8601 time")
            }
            end = time
        }
        return Credentials(
            accessKeyID: accessKeyID,
            secretAccessKey: secretAccessKey,
            sessionToken: sessionToken ?? token,
            expiration: end
        )
    }
}
