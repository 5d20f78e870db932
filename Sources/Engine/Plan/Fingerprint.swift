import Crypto
import Infra

/// A digest that is the same for the same values, whatever the order of their members.
struct Fingerprint {
    private var hasher = SHA256()
    private var buffer: [UInt8] = []
    private let salt: String

    /// - Parameter salt: The state's salt; secrets go in as salted digests.
    init(salt: String) { self.salt = salt }

    /// Lengths stand before texts, so that no two sequences of values look the same.
    mutating func add(_ text: some CustomStringConvertible) {
        Self.append(text.description, to: &buffer)
        flush(beyond: 1 << 16)
    }

    mutating func add(_ document: Document) {
        Self.append(document, salt: salt, to: &buffer)
        flush(beyond: 1 << 16)
    }

    mutating func add(_ documents: [String: Document]) { add(.object(documents)) }

    private mutating func flush(beyond limit: Int) {
        guard buffer.count > limit else { return }
        hasher.update(data: buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    /// 64 hexadecimal digits.
    mutating func finish() -> String {
        flush(beyond: 0)
        return hasher.finalize().hexadecimal
    }

    /// A document as bytes: equal for equal documents, different for different ones.
    static func encoding(of document: Document) -> [UInt8] {
        var bytes: [UInt8] = []
        append(document, salt: "", to: &bytes)
        return bytes
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes += Array("\(text.utf8.count):".utf8)
        bytes += Array(text.utf8)
    }

    private static func append(_ document: Document, salt: String, to bytes: inout [UInt8]) {
        switch document {
        case .null: bytes.append(UInt8(ascii: "n"))
        case .bool(let value): bytes.append(UInt8(ascii: value ? "t" : "f"))
        case .integer(let value): bytes += Array("i\(value);".utf8)
        case .number(let value): bytes += Array("d\(value);".utf8)
        case .string(let value):
            bytes.append(UInt8(ascii: "s"))
            append(value, to: &bytes)
        case .array(let elements), .interpolation(let elements):
            let isArray = if case .array = document { true } else { false }
            bytes += Array("\(isArray ? "a" : "j")\(elements.count):".utf8)
            for element in elements { append(element, salt: salt, to: &bytes) }
        case .object(let members):
            bytes += Array("o\(members.count):".utf8)
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                append(name, to: &bytes)
                append(value, salt: salt, to: &bytes)
            }
        case .reference(let reference):
            bytes.append(UInt8(ascii: "r"))
            append(reference.description, to: &bytes)
        case .secret(let secret):
            bytes.append(UInt8(ascii: "x"))
            guard case .digest(let salt, let sha256) = secret.sealed(salt: salt).content else { return }
            append(salt, to: &bytes)
            append(sha256, to: &bytes)
        }
    }
}
