/// An operation whose input carries a token that makes sending it again harmless.
package protocol TokenCarrying: AWSOperation {
    /// The input with `token()` where it has no token yet. Must be called once a call, before any retry.
    static func withToken(_ input: Input, _ token: () -> String) -> Input
}

/// Tokens for calls whose caller gives none.
public enum IdempotencyToken {
    /// A random UUID (RFC 9562, version 4).
    @Sendable
    public static func random() -> String {
        var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { String(Int($0) + 256, radix: 16).dropFirst() }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }
}
