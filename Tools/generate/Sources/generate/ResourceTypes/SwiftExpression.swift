/// A Swift expression that is written on one line where it fits and broken before every argument where it does not, as
/// `.swift-format` has it.
enum SwiftExpression {
    case text(String)
    /// A string literal; `quote` is what stands on each side of the text.
    case string(String, quote: String)
    case invocation(String, [Part])
    case array([SwiftExpression])
    case dictionary([Part])

    /// An argument or a member.
    struct Part {
        /// A label or a key; `nil` for an argument without one.
        let label: String?
        let value: SwiftExpression
    }

    static func call(_ name: String, _ arguments: [(String?, SwiftExpression)]) -> SwiftExpression {
        .invocation(name, arguments.map { Part(label: $0.0, value: $0.1) })
    }

    /// On one line.
    var flat: String {
        switch self {
        case .text(let text): text
        case .string(let text, let quote): quote + text + String(quote.reversed())
        case .invocation(let name, let arguments):
            name + "(" + arguments.map { Self.labelled($0.label) + $0.value.flat }.joined(separator: ", ") + ")"
        case .array(let elements): "[" + elements.map(\.flat).joined(separator: ", ") + "]"
        case .dictionary(let members):
            members.isEmpty
                ? "[:]" : "[" + members.map { Self.labelled($0.label) + $0.value.flat }.joined(separator: ", ") + "]"
        }
    }

    /// The lines of `prefix`, the expression and `suffix`, indented from the left margin.
    ///
    /// - Parameters:
    ///   - columns: How long a line may be.
    ///   - prefix: What stands before the expression on its first line.
    ///   - suffix: What follows on its last line.
    /// - Returns: One line where it fits, else one for each argument or element.
    func lines(columns: Int, prefix: String, suffix: String = "") -> [String] {
        let single = prefix + flat + suffix
        if single.count <= columns { return [single] }
        func broken(_ open: String, _ parts: [(String, SwiftExpression)], _ close: String, trailing: Bool) -> [String] {
            var lines = [prefix + open]
            for (index, part) in parts.enumerated() {
                let comma = index < parts.count - 1 || trailing && parts.count > 1 ? "," : ""
                lines += part.1.lines(columns: columns - 4, prefix: part.0, suffix: comma).map { "    " + $0 }
            }
            return lines + [close + suffix]
        }
        switch self {
        case .text: return [single]
        case .string(let text, let quote): return Self.sum(of: text, quote, prefix: prefix, suffix: suffix)
        case .invocation(let name, let arguments):
            return broken("\(name)(", arguments.map { (Self.labelled($0.label), $0.value) }, ")", trailing: false)
        case .array(let elements):
            return broken("[", elements.map { ("", $0) }, "]", trailing: true)
        case .dictionary(let members):
            return broken("[", members.map { (Self.labelled($0.label), $0.value) }, "]", trailing: true)
        }
    }

    private static func labelled(_ label: String?) -> String { label.map { "\($0): " } ?? "" }

    /// A text too long for a line, as a sum of shorter ones.
    private static func sum(of text: String, _ quote: String, prefix: String, suffix: String) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            pieces.append(quote + rest.prefix(60) + String(quote.reversed()))
            rest = rest.dropFirst(60)
        }
        let last = pieces.count - 1
        return pieces.enumerated().map { index, piece in
            (index == 0 ? prefix : "    + ") + piece + (index == last ? suffix : "")
        }
    }

    /// A string literal; raw where the text holds a backslash or a quote.
    static func string(_ text: String) -> SwiftExpression {
        guard text.contains(where: { $0 == "\\" || $0 == "\"" }) else { return .string(text, quote: "\"") }
        var pounds = "#"
        while text.contains("\"\(pounds)") || text.contains("\\\(pounds)") { pounds += "#" }
        return .string(text, quote: "\(pounds)\"")
    }

    static func strings(_ texts: [String]) -> SwiftExpression { .array(texts.map(SwiftExpression.string)) }
}
