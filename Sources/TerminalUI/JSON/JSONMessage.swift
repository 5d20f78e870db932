/// One line of what `--json` writes; `docs/json.md` lists the types.
///
/// Members are only ever added; a member that is renamed, removed or changes its meaning raises `version`.
package struct JSONMessage: Sendable, Hashable {
    /// The version of the format.
    package static let version = 1

    /// As in `plan_change`.
    package let type: String
    package private(set) var members: [JSONValue.Member] = []

    /// - Parameters:
    ///   - type: As in `plan_change`.
    ///   - members: In the order in which they are written; those that are `nil` are left out.
    package init(_ type: String, _ members: KeyValuePairs<String, JSONValue?> = [:]) {
        self.type = type
        for (name, value) in members {
            if let value { self.members.append(.init(name, value)) }
        }
    }

    /// The line, without its end.
    package var text: String {
        JSONValue.object(
            [.init("version", .integer(Self.version)), .init("type", .string(type))] + members
        ).text
    }
}

extension JSONValue {
    /// Members in the order given; those that are `nil` are left out.
    init(members: KeyValuePairs<String, JSONValue?>) {
        self = .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    /// Texts in the order given.
    init(texts: some Sequence<some CustomStringConvertible>) {
        self = .array(texts.map { .string($0.description) })
    }

    /// The value's description as a string.
    init(_ value: some CustomStringConvertible) { self = .string(value.description) }

    /// Seconds with three digits after the point.
    package static func seconds(_ duration: Duration) -> JSONValue {
        .number((duration.seconds * 1000).rounded() / 1000)
    }
}
