import JWTKit

/// What a bearer token says (RFC 7519, section 4.1), as far as the service asks.
struct TokenClaims: JWTPayload {
    /// Claims that are a text, or a list of texts.
    var texts: [String: [String]] = [:]
    /// Claims that are a number.
    var numbers: [String: Double] = [:]

    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private enum Claim: Decodable {
        case texts([String])
        case number(Double)
        /// Of no interest: an object, a list of numbers.
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .texts([text])
            } else if let texts = try? container.decode([String].self) {
                self = .texts(texts)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .other
            }
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        for name in container.allKeys {
            switch try container.decode(Claim.self, forKey: name) {
            case .texts(let texts): self.texts[name.stringValue] = texts
            case .number(let number): numbers[name.stringValue] = number
            case .other: continue
            }
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        for (name, values) in texts {
            if values.count == 1 {
                try container.encode(values[0], forKey: Name(stringValue: name))
            } else {
                try container.encode(values, forKey: Name(stringValue: name))
            }
        }
        for (name, number) in numbers { try container.encode(number, forKey: Name(stringValue: name)) }
    }

    init() {}

    /// Times and names are compared by `TokenVerifier`, with its own clock.
    func verify(using algorithm: some JWTAlgorithm) async throws {}
}
