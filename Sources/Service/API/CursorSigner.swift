import Crypto
import Foundation
import NIOCore

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
        var payload = ByteBuffer()
        JSON.array(([isBackward ? "<" : ">"] + values).map { .string($0) }).write(to: &payload)
        let signature = signature(payload.readableBytesView, context)
        return Base64URL.encoded(payload.readableBytesView + signature)
    }

    /// What a text says, or nil where it was not written by `text` for the same context.
    func values(_ text: String, context: String) -> (values: [String], isBackward: Bool)? {
        guard text.utf8.count <= 8192, let bytes = Base64URL.decoded(text), bytes.count > Self.length else {
            return nil
        }
        let payload = bytes.dropLast(Self.length)
        // Looks at every byte, so that the time tells nothing about where the first wrong one is.
        let difference = zip(bytes.suffix(Self.length), signature(payload, context)).reduce(0) { $0 | ($1.0 ^ $1.1) }
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

    private func signature(_ payload: some ContiguousBytes, _ context: String) -> [UInt8] {
        var code = HMAC<SHA256>(key: key)
        var context = context
        context.withUTF8 { code.update(data: UnsafeRawBufferPointer($0)) }
        code.update(data: [0])
        payload.withUnsafeBytes { code.update(data: $0) }
        return Array(code.finalize().prefix(Self.length))
    }
}
