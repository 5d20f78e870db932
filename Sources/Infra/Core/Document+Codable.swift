/// JSON form. What JSON has no word for is an object with one member whose name begins with `$`: `$reference`,
/// `$interpolation` and `$secret`. A literal object of that shape gets one more `$` in front, so that every document
/// comes back as it was.
extension Document: Codable {
    private enum Keyword {
        static let reference = "$reference"
        static let interpolation = "$interpolation"
        static let secret = "$secret"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([Document].self) {
            self = .array(value)
        } else {
            self = try Document(members: try container.decode([String: Document].self), at: decoder.codingPath)
        }
    }

    private init(members: [String: Document], at path: [any CodingKey]) throws {
        guard members.count == 1, let (name, value) = members.first, name.hasPrefix("$") else {
            self = .object(members)
            return
        }
        func corrupted() -> DecodingError {
            .dataCorrupted(.init(codingPath: path, debugDescription: "\(name) does not hold what it should"))
        }
        switch name {
        case Keyword.reference:
            guard let address = value["address"]?.string, let attribute = value["attribute"]?.string else {
                throw corrupted()
            }
            self = .reference(AttributeReference(address: Address(address), attribute: attribute))
        case Keyword.interpolation:
            guard let parts = value.array else { throw corrupted() }
            self = .interpolation(parts)
        case Keyword.secret:
            guard let salt = value["salt"]?.string, let digest = value["sha256"]?.string else { throw corrupted() }
            self = .secret(Secret(salt: salt, sha256: digest))
        default:
            guard name.hasPrefix("$$") else { throw corrupted() }
            self = .object([String(name.dropFirst()): value])
        }
    }

    /// - Throws: `EncodingError.invalidValue` for a secret that still holds its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let members):
            if members.count == 1, let (name, value) = members.first, name.hasPrefix("$") {
                try container.encode(["$" + name: value])
            } else {
                try container.encode(members)
            }
        case .reference(let reference):
            try container.encode([
                Keyword.reference: ["address": reference.address.description, "attribute": reference.attribute]
            ])
        case .interpolation(let parts):
            try container.encode([Keyword.interpolation: parts])
        case .secret(let secret):
            guard case .digest(let salt, let sha256) = secret.content else {
                throw EncodingError.invalidValue(
                    self,
                    .init(codingPath: encoder.codingPath, debugDescription: "A secret cannot be written down")
                )
            }
            try container.encode([Keyword.secret: ["salt": salt, "sha256": sha256]])
        }
    }
}
