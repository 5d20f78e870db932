/// How a document is written in JSON. What JSON has no word for is an object with one member whose name begins with `$`:
/// `$reference`, `$interpolation` and `$secret`. A literal object of that shape gets one more `$` in front, so that
/// every document comes back as it was.
extension Document {
    private enum Keyword {
        static let reference = "$reference"
        static let interpolation = "$interpolation"
        static let secret = "$secret"
    }

    /// A secret that still holds its text was to be written down.
    struct SecretIsOpen: Error {}

    /// The one member that stands for this document in JSON; `nil` where JSON has a word for it.
    var keyword: (name: String, content: Document)? {
        get throws(SecretIsOpen) {
            switch self {
            case .null, .bool, .integer, .number, .string, .array: return nil
            case .object(let members):
                guard members.count == 1, let (name, value) = members.first, name.hasPrefix("$") else { return nil }
                return ("$" + name, value)
            case .reference(let reference):
                return (
                    Keyword.reference,
                    ["address": .string(reference.address.description), "attribute": .string(reference.attribute)]
                )
            case .interpolation(let parts): return (Keyword.interpolation, .array(parts))
            case .secret(let secret):
                guard case .digest(let salt, let sha256) = secret.content else { throw SecretIsOpen() }
                return (Keyword.secret, ["salt": .string(salt), "sha256": .string(sha256)])
            }
        }
    }

    /// The document that an object in JSON stands for; `nil` where a keyword does not hold what it should.
    init?(jsonMembers members: [String: Document]) {
        guard members.count == 1, let (name, value) = members.first, name.hasPrefix("$") else {
            self = .object(members)
            return
        }
        switch name {
        case Keyword.reference:
            guard let address = value["address"]?.string, let attribute = value["attribute"]?.string else { return nil }
            self = .reference(AttributeReference(address: Address(address), attribute: attribute))
        case Keyword.interpolation:
            guard let parts = value.array else { return nil }
            self = .interpolation(parts)
        case Keyword.secret:
            guard let salt = value["salt"]?.string, let digest = value["sha256"]?.string else { return nil }
            self = .secret(Secret(salt: salt, sha256: digest))
        default:
            guard name.hasPrefix("$$") else { return nil }
            self = .object([String(name.dropFirst()): value])
        }
    }
}
