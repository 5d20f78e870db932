import Crypto

/// The SHA-256 of a content, by which registries name it: `sha256:` and 64 hexadecimal digits.
package struct Digest: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    package let description: String

    /// - Parameter text: As in `sha256:9f86…`. `nil` for anything else; other algorithms are not in use.
    package init?(_ text: String) {
        let digits = text.dropFirst(Self.prefix.count)
        guard text.hasPrefix(Self.prefix), digits.utf8.count == 64,
            digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        description = text
    }

    /// The digest of a content in memory.
    package init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

    init(_ digest: SHA256.Digest) {
        let digits = Array("0123456789abcdef".utf8)
        var text = Array(Self.prefix.utf8)
        for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        description = String(decoding: text, as: UTF8.self)
    }

    /// The 64 digits.
    package var digits: String { String(description.dropFirst(Self.prefix.count)) }

    private static let prefix = "sha256:"

    package static func < (left: Digest, right: Digest) -> Bool { left.description < right.description }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let digest = Digest(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no SHA-256 digest")
        }
        self = digest
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
