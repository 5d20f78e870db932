import Engine
import Infra

extension PolicyDocument {
    /// A policy as a service reports it: JSON, which IAM percent-encodes.
    ///
    /// Text that is no JSON is kept as it is, so that it shows as a difference.
    init(reported text: String) throws {
        let text = text.hasPrefix("%7B") ? text.percentDecoded : text
        try self.init(document: (try? Document(json: Array(text.utf8))) ?? .string(text))
    }

    /// Whether IAM takes both for the same policy.
    func isEquivalent(to other: PolicyDocument?) -> Bool {
        guard let other else { return false }
        return PropertySchema(.json, equivalence: .policyDocument).areEquivalent(document, other.document)
    }

    /// The policy as JSON text, for a call.
    ///
    /// - Throws: `DocumentError` while a value is not known.
    func json() throws -> String {
        try document.jsonText()
    }
}

extension Document {
    /// The document as JSON text with its names in order; a text stands for the JSON that it holds.
    ///
    /// - Throws: `DocumentError` while a value is not known.
    func jsonText() throws -> String {
        if case .string(let text) = self { return text }
        guard isResolved else { throw DocumentError("known", got: self) }
        return String(decoding: try json(), as: UTF8.self)
    }
}

extension String {
    /// The text with `%41` and the like replaced by the bytes that they stand for.
    fileprivate var percentDecoded: String {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
