import Infra

/// Reads the members of a desired object for a call. What is not given is `nil`.
struct DocumentMembers {
    private let members: [String: Document]

    /// - Throws: `DocumentError` where something in the object is not known yet.
    init(_ document: Document) throws {
        guard document.isResolved else { throw DocumentError("known", got: document) }
        members = document.object ?? [:]
    }

    private init(resolved members: [String: Document]) { self.members = members }

    /// A text; a number or a flag is written out, a secret revealed.
    func text(_ name: String) -> String? {
        switch members[name] {
        case .string(let text): text
        case .integer(let number): String(number)
        case .bool(let flag): String(flag)
        case .secret(let secret): secret.revealed
        default: nil
        }
    }

    /// A whole number, also where it is given as a text.
    func number(_ name: String) -> Int? { members[name]?.integer ?? members[name]?.string.flatMap { Int($0) } }

    func flag(_ name: String) -> Bool? { members[name]?.bool ?? members[name]?.string.map { $0 == "true" } }

    func texts(_ name: String) -> [String]? { members[name]?.array?.compactMap(\.string) }

    func textsByName(_ name: String) -> [String: String]? { members[name]?.object?.compactMapValues(\.string) }

    func object(_ name: String) -> DocumentMembers? {
        members[name]?.object.map { DocumentMembers(resolved: $0) }
    }

    func objects(_ name: String) -> [DocumentMembers]? {
        members[name]?.array?.map { DocumentMembers(resolved: $0.object ?? [:]) }
    }
}

extension Document {
    /// An object of those members that a service reported.
    static func reported(_ members: [String: Document?]) -> Document {
        .object(members.compactMapValues { $0 })
    }

    static func text(_ value: String?) -> Document? { value.map(Document.string) }
    static func number(_ value: Int?) -> Document? { value.map(Document.integer) }
    static func flag(_ value: Bool?) -> Document? { value.map(Document.bool) }
    static func texts(_ values: [String]?) -> Document? { values.map { .array($0.map(Document.string)) } }
    static func textsByName(_ values: [String: String]?) -> Document? {
        values.map { .object($0.mapValues(Document.string)) }
    }
}
