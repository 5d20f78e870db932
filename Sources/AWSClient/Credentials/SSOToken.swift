import AWSSigner
import Crypto
import FoundationEssentials

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The token that `aws sso login` leaves in the home folder.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/understanding-sso.html
struct SSOToken: Codable, Sendable {
    var startUrl: String?
    var region: String?
    var accessToken: String
    /// ISO 8601.
    var expiresAt: String
    var clientId: String?
    var clientSecret: String?
    /// ISO 8601.
    var registrationExpiresAt: String?
    var refreshToken: String?

    /// - Parameters:
    ///   - key: The session's name, or the start URL where there is none.
    ///   - home: The user's home folder.
    /// - Returns: Where the SDKs keep the token.
    static func path(key: String, home: String) -> String {
        "\(home)/.aws/sso/cache/\(Hex.encoded(Insecure.SHA1.hash(data: Array(key.utf8)))).json"
    }

    /// - Parameters:
    ///   - path: The file.
    ///   - login: The command that makes a new one, for errors.
    /// - Returns: The token, which may have ended.
    /// - Throws: `SourceFailure` where there is none.
    static func read(_ path: String, login: String) throws -> SSOToken {
        guard let text = try TextFile.read(path) else {
            throw SourceFailure("nobody has logged in: run '\(login)' ('\(path)' does not exist)")
        }
        do {
            return try JSONDecoder().decode(SSOToken.self, from: Data(text.utf8))
        } catch {
            throw SourceFailure("'\(path)' holds no SSO token: run '\(login)'")
        }
    }

    /// Replaces the file as a whole; readable by its owner only.
    func write(to path: String) throws {
        let temporary = "\(path).\(UInt32.random(in: 0 ... .max)).tmp"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let manager = FileManager.default
        guard
            manager.createFile(
                atPath: temporary,
                contents: try encoder.encode(self),
                attributes: [.posixPermissions: 0o600]
            )
        else { throw SourceFailure("'\(temporary)' cannot be written") }
        guard rename(temporary, path) == 0 else {
            throw SourceFailure("'\(path)' cannot be replaced: \(String(cString: strerror(errno)))")
        }
    }

    /// Whether it still holds at `time` and a little longer.
    func isValid(at time: Timestamp) -> Bool {
        guard let end = Timestamp(iso8601: expiresAt) else { return false }
        return end - time > 60
    }

    /// Whether a new one can be had without the user.
    func isRefreshable(at time: Timestamp) -> Bool {
        guard refreshToken != nil, clientId != nil, clientSecret != nil,
            let end = registrationExpiresAt.flatMap({ Timestamp(iso8601: $0) })
        else { return false }
        return end > time
    }
}
