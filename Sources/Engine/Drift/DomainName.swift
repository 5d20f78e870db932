/// A domain name in the one spelling that all its spellings mean: small letters, no final dot, no escapes.
///
/// Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html
package struct DomainName: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// - Parameter text: As a person or Route 53 writes it: `WWW.example.com.` and `\052.example.com` are fine.
    package init(_ text: String) {
        var name = Self.unescaped(text).lowercased()
        if name.hasSuffix("."), name.count > 1 { name.removeLast() }
        description = name
    }

    /// The text with `\052` and the like replaced by the characters that they stand for.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
