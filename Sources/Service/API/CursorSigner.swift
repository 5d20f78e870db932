import Crypto
import Foundation

/// Writes places in lists as text that clients hand back but cannot read a meaning into, nor make themselves.
struct CursorSigner: Sendable {
    private let key: SymmetricKey
    /// Bytes of the signature: 128 bits of HMAC-SHA256 (RFC 2104, section 5).
    private static let length = 16

    /// - Parameter secret: The same in all processes that answer the same clients; nil for one of this process.
    init(secret: String?) {
        key = secret.map { SymmetricKey(data: SHA256.hash(data: Data($0.utf8))) } ?? SymmetricKey(size: .bits256)
    }

    /// `values`: The texts of the row at the place.
    /// `context`: What else has to be the same when the cursor comes back: the collection, its filters and order.
    func text(_ values: [String], isBackward: Bool, context: String) -> String {
        let words = [isBackward ? "<" : ">"] + values
        let payload = Data(JSON.array(words.map { .string($0) }).text.utf8)
        return (payload + signature(payload, context)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// What a text says, or nil where it was not written by `text` for the same context.
    func values(_ text: String, context: String) -> (values: [String], isBackward: Bool)? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        let base64 = text.replacing("-", with: "+").replacing("_", with: "/") + padding
        guard text.utf8.count <= 8192, let data = Data(base64Encoded: base64), data.count > Self.length else {
            return nil
        }
        let payload = data.dropLast(Self.length)
        // Looks at every byte, so that the time tells nothing about where the first wrong one is.
        let difference = zip(data.suffix(Self.length), signature(payload, context)).reduce(0) { $0 | ($1.0 ^ $1.1) }
        guard difference == 0,
            case .array(let words)? = try? JSONReader.parse(String(decoding: payload, as: UTF8.self))
        else { return nil }
        let texts = words.compactMap { word -> String? in
            guard case .string(let text) = word else { return nil }
            return text
        }
        guard let direction = texts.first else { return nil }
        return (Array(texts.dropFirst()), direction == "<")
    }

    private func signature(_ payload: Data, _ context: String) -> Data {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Data(context.utf8))
        code.update(data: [0])
        code.update(data: payload)
        return Data(code.finalize().prefix(Self.length))
    }
}
