import AWSClient
import Infra

extension Document {
    /// A JSON text's value as it stands: a member named `$ref` is nothing special here.
    init(_ json: JSONValue) {
        switch json {
        case .null: self = .null
        case .boolean(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .number(let value): self = .number(value)
        case .string(let value): self = .string(value)
        case .array(let elements): self = .array(elements.map { Document($0) })
        case .object(let members): self = .object(members.mapValues { Document($0) })
        }
    }

    /// The object in a service's JSON text; empty where there is no text.
    ///
    /// - Throws: `DeserializationError` where it is no JSON.
    init(properties text: String?) throws {
        self = try text.map { Document(try JSONParser.parse(Array($0.utf8))) } ?? .object([:])
    }
}

extension JSONValue {
    /// A document for a call, secrets with their text.
    ///
    /// - Throws: `DocumentError` for what is not known: a reference, or a secret of which only a digest is left.
    init(revealing document: Document) throws(DocumentError) {
        switch document {
        case .null: self = .null
        case .bool(let value): self = .boolean(value)
        case .integer(let value): self = .integer(value)
        case .number(let value): self = .number(value)
        case .string(let value): self = .string(value)
        case .array(let elements):
            var values: [JSONValue] = []
            for element in elements { values.append(try JSONValue(revealing: element)) }
            self = .array(values)
        case .object(let members):
            var values: [String: JSONValue] = [:]
            for (name, member) in members where member != .null { values[name] = try JSONValue(revealing: member) }
            self = .object(values)
        case .secret(let secret):
            guard let text = secret.revealed else { throw DocumentError("known", got: document) }
            self = .string(text)
        case .reference, .interpolation:
            throw DocumentError("known", got: document)
        }
    }

    /// The value as a JSON text.
    var text: String { String(decoding: JSONWriter.bytes(self), as: UTF8.self) }
}
