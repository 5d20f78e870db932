import Crypto
package import Infra

extension Secret {
    /// The secret as it may be written down: the SHA-256 of the state's salt, which is hexadecimal digits, and the text. A
    /// digest stays as it is.
    package func sealed(salt: String) -> Secret {
        guard let text = revealed else { return self }
        let digest = SHA256.hash(data: Array((salt + text).utf8))
        return Secret(salt: salt, sha256: digest.hexadecimal)
    }

    /// Whether both hold the same text, as far as text or digests of one salt can tell.
    package func means(_ other: Secret) -> Bool {
        switch (content, other.content) {
        case (.text(let left), .text(let right)): left == right
        case (.text, .digest(let salt, _)): sealed(salt: salt).content == other.content
        case (.digest(let salt, _), .text): other.sealed(salt: salt).content == content
        case (.digest, .digest), (.dynamicReference, .dynamicReference): content == other.content
        case (.dynamicReference, _), (_, .dynamicReference): false
        }
    }
}

extension Document {
    /// The document as it may be written down: every secret is replaced by its digest with the state's salt.
    package func sealed(salt: String) -> Document {
        switch self {
        case .null, .bool, .integer, .number, .string, .reference: self
        case .secret(let secret): .secret(secret.sealed(salt: salt))
        case .array(let elements): .array(elements.map { $0.sealed(salt: salt) })
        case .object(let members): .object(members.mapValues { $0.sealed(salt: salt) })
        case .interpolation(let parts): .interpolation(parts.map { $0.sealed(salt: salt) })
        }
    }
}

extension Sequence<UInt8> {
    /// Two lower-case digits per byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        let text = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
