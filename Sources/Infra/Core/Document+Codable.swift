/// JSON form, for encoders and decoders; `Document+Keywords` says how what JSON has no word for is written. The state
/// has a reader and a writer of its own, which are much faster: `Document(json:)` and `json(_:)`.
extension Document: Codable {
    /// - Throws: `DecodingError` for a keyword that does not hold what it should.
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
            let members = try container.decode([String: Document].self)
            guard let document = Document(jsonMembers: members) else {
                throw DecodingError.dataCorrupted(
                    .init(
                        codingPath: decoder.codingPath,
                        debugDescription: "\(members.keys.first ?? "") does not hold what it should"
                    )
                )
            }
            self = document
        }
    }

    /// - Throws: `EncodingError.invalidValue` for a secret that still holds its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let keyword: (name: String, content: Document)?
        do {
            keyword = try self.keyword
        } catch {
            throw EncodingError.invalidValue(
                self,
                .init(codingPath: encoder.codingPath, debugDescription: "A secret cannot be written down")
            )
        }
        if let keyword { return try container.encode([keyword.name: keyword.content]) }
        switch self {
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let members): try container.encode(members)
        case .null, .reference, .interpolation, .secret: try container.encodeNil()
        }
    }
}
