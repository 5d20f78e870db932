/// A value in a CloudFormation template: JSON whose members keep their order, and CloudFormation's functions.
package indirect enum TemplateValue: Sendable, Hashable {
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([TemplateValue])
    case object([Member])
    /// `Ref`: what identifies a resource, or the value of a parameter, by its logical id.
    case ref(String)
    /// `Fn::GetAtt`: an attribute of a resource, by its logical id.
    case attribute(of: String, String)
    /// `Fn::Sub`: a text with references in it.
    case substitution([Part])
    /// `Fn::Join`: the elements as one text.
    case join(separator: String, [TemplateValue])

    package struct Member: Sendable, Hashable {
        package var name: String
        package var value: TemplateValue

        package init(_ name: String, _ value: TemplateValue) {
            self.name = name
            self.value = value
        }
    }

    /// A piece of the text of `Fn::Sub`.
    package enum Part: Sendable, Hashable {
        case text(String)
        case ref(String)
        case attribute(of: String, String)

        /// As it stands in the text. What looks like a reference and is none gets an exclamation mark.
        ///
        /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
        var written: String {
            switch self {
            case .text(let text): Self.escaped(text)
            case .ref(let id): "${\(id)}"
            case .attribute(let id, let name): "${\(id).\(name)}"
            }
        }

        private static func escaped(_ text: String) -> String {
            var escaped = ""
            var last: Character?
            for character in text {
                escaped.append(character)
                if last == "$", character == "{" { escaped.append("!") }
                last = character
            }
            return escaped
        }
    }

    /// The members that are given, in their order.
    static func members(_ members: KeyValuePairs<String, TemplateValue?>) -> TemplateValue {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    /// The logical ids that the value refers to.
    var targets: Set<String> {
        switch self {
        case .bool, .integer, .number, .string: []
        case .ref(let id), .attribute(let id, _): [id]
        case .array(let elements), .join(_, let elements):
            elements.reduce(into: []) { $0.formUnion($1.targets) }
        case .object(let members): members.reduce(into: []) { $0.formUnion($1.value.targets) }
        case .substitution(let parts): parts.reduce(into: []) { $0.formUnion($1.target.map { [$0] } ?? []) }
        }
    }
}

extension TemplateValue.Part {
    /// The logical id that the piece refers to; `nil` for a text.
    var target: String? {
        switch self {
        case .text: nil
        case .ref(let id), .attribute(let id, _): id
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral {
    /// From a literal.
    package init(stringLiteral value: String) { self = .string(value) }
}
