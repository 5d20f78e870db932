/// Swift source, line by line, with the indentation that `.swift-format` asks for.
struct SourceWriter {
    static let columns = 120

    private(set) var lines: [String] = []
    private var indent = 0

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// How many columns are left on a line at the present depth.
    var width: Int { Self.columns - indent }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: " ", count: indent) + text)
    }

    /// `head {`, what `body` writes one level deeper, `}`.
    mutating func block(_ head: String, end: String = "}", _ body: (inout SourceWriter) throws -> Void) rethrows {
        line(head + " {")
        try indented(body)
        line(end)
    }

    mutating func indented(_ body: (inout SourceWriter) throws -> Void) rethrows {
        indent += 4
        try body(&self)
        indent -= 4
    }

    /// What another writer has, at the present depth.
    mutating func append(_ other: SourceWriter) {
        for line in other.lines { self.line(line) }
    }

    /// `case pattern: result` on one line where it fits, else on two.
    mutating func branch(_ pattern: String, _ result: String) {
        let single = "case \(pattern): \(result)"
        if single.count <= width { return line(single) }
        line("case \(pattern):")
        indented { $0.line(result) }
    }

    /// `head(arguments)tail` on one line where it fits, else one argument a line.
    mutating func call(_ head: String, _ arguments: [String], tail: String = "") {
        let single = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
        if single.count <= width && !arguments.contains(where: { $0.contains("\n") }) {
            line(single)
            return
        }
        line("\(head)(")
        indented { writer in
            for (index, argument) in arguments.enumerated() {
                writer.line(argument + (index < arguments.count - 1 ? "," : ""))
            }
        }
        line(")\(tail)")
    }
}

/// A Swift literal of a text.
func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        default:
            if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result + "\""
}
