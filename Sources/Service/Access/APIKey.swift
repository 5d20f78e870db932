import Crypto
import Foundation

/// A key that the service gave to a client: `svc_<prefix>_<secret>`, of which only the prefix and a digest are kept.
struct APIKey: Sendable, Hashable {
    /// Finds the key; 12 hexadecimal digits.
    var prefix: String
    /// 256 random bits in base64url.
    var secret: Secret

    /// A new key.
    init() {
        var bytes = SystemRandomNumberGenerator()
        prefix = String(hexadecimal(bytes.next()).prefix(12))
        let random = (0..<4).flatMap { _ in withUnsafeBytes(of: bytes.next()) { Array($0) } }
        secret = Secret(Base64URL.encoded(random))
    }

    /// - Returns: nil where the text is no key.
    init?(_ text: String) {
        let parts = text.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "svc", parts[1].utf8.count == 12, parts[2].utf8.count == 43 else {
            return nil
        }
        guard parts[1].allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
        prefix = String(parts[1])
        secret = Secret(String(parts[2]))
    }

    /// Whether a text says that it is a key.
    static func isOne(_ text: String) -> Bool { text.hasPrefix("svc_") }

    /// The key as its owner gets it, once.
    var exposed: String { "svc_\(prefix)_\(secret.exposed)" }

    /// What is kept of the secret: SHA-256, in hexadecimal. No slow digest is needed, since 256 random bits cannot be guessed.
    var digest: String {
        SHA256.hash(data: Data(secret.exposed.utf8)).map { byte in
            byte < 16 ? "0\(String(byte, radix: 16))" : String(byte, radix: 16)
        }.joined()
    }

    /// Whether this is the digest of the secret; takes the same time for every digest.
    func matches(_ digest: String) -> Bool {
        let (own, other) = (Array(self.digest.utf8), Array(digest.utf8))
        guard own.count == other.count else { return false }
        return zip(own, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
