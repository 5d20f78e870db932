import AWSClient
import Engine
import Infra

/// How a service that speaks JSON spells what the registry calls by another name.
///
/// Large shapes, such as a pipeline's stages, are the same in the registry and in the service but for the names of their
/// members. They are carried over as documents; the service's typed shapes read and write the other end.
struct WireNames: Sendable {
    /// Whether members begin with a small letter: `actionTypeId` for `ActionTypeId`.
    var areLowerCamel = false
    /// Names that follow no rule, by the registry's.
    var exceptions: [String: String] = [:]
    /// Members, by the registry's names, inside of which all begin with a small letter.
    var lowerCamelInside: Set<String> = []
    /// Members, by the registry's names, that hold a map whose keys are the user's own.
    var maps: Set<String> = []

    func wire(_ name: String) -> String {
        exceptions[name] ?? (areLowerCamel ? name.prefix(1).lowercased() + name.dropFirst() : name)
    }

    func inside(_ name: String) -> WireNames {
        guard lowerCamelInside.contains(name) else { return self }
        var inner = self
        inner.areLowerCamel = true
        return inner
    }

    func registry(_ name: String) -> String {
        exceptions.first { $0.value == name }?.key ?? name.prefix(1).uppercased() + name.dropFirst()
    }
}

extension JSONValue {
    /// A desired value in a service's names.
    ///
    /// - Throws: `DocumentError` while a value is not known.
    init(_ document: Document, _ names: WireNames) throws {
        switch document {
        case .null: self = .null
        case .bool(let flag): self = .boolean(flag)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = Int(exactly: number).map(JSONValue.integer) ?? .number(number)
        case .string(let text): self = .string(text)
        case .secret(let secret):
            guard let text = secret.revealed else { throw DocumentError("a secret that is known", got: document) }
            self = .string(text)
        case .array(let elements): self = .array(try elements.map { try JSONValue($0, names) })
        case .object(let members):
            var result: [String: JSONValue] = [:]
            for (name, value) in members {
                result[names.wire(name)] =
                    names.maps.contains(name) ? .texts(in: value) : try JSONValue(value, names.inside(name))
            }
            self = .object(result)
        case .reference, .interpolation: throw DocumentError("known", got: document)
        }
    }

    /// A map of texts; numbers and flags are written out, keys stay as they are.
    private static func texts(in document: Document) -> JSONValue {
        .object((document.object ?? [:]).compactMapValues { $0.wireText.map(JSONValue.string) })
    }
}

extension Document {
    /// What a service reports, in the registry's names.
    init(_ json: JSONValue, _ names: WireNames) {
        switch json {
        case .null: self = .null
        case .boolean(let flag): self = .bool(flag)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .string(let text): self = .string(text)
        case .array(let elements): self = .array(elements.map { Document($0, names) })
        case .object(let members):
            var result: [String: Document] = [:]
            for (name, value) in members {
                let registry = names.registry(name)
                result[registry] = names.maps.contains(registry) ? .texts(in: value) : Document(value, names)
            }
            self = .object(result)
        }
    }

    /// A service's shape in the registry's names.
    init(_ names: WireNames, _ write: (inout JSONObject) -> Void) {
        self.init(JSONObject.value(write), names)
    }

    private static func texts(in json: JSONValue) -> Document {
        guard case .object(let members) = json else { return .null }
        return .object(members.compactMapValues { if case .string(let text) = $0 { .string(text) } else { nil } })
    }

    fileprivate var wireText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .bool(let flag): String(flag)
        case .secret(let secret): secret.revealed
        default: nil
        }
    }
}
