import Yams

/// The lines of a file, and its name.
struct SourceText {
    let text: String
    let file: String
    let lines: [[Unicode.Scalar]]

    init(_ text: String, file: String) {
        self.text = text
        self.file = file
        lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Array($0.unicodeScalars) }
    }

    /// The beginning of the file.
    var start: Diagnostic.Location { Diagnostic.Location(file: file, line: 1, column: 1) }

    /// The place of a mark; the end of the file where the mark is beyond it.
    func location(_ mark: Mark?) -> Diagnostic.Location {
        guard let mark else { return start }
        return location(line: mark.line, column: mark.column)
    }

    /// - Parameters:
    ///   - line: From 1.
    ///   - column: From 1, in Unicode scalars.
    /// - Returns: The place, or the end of the line or file where it is beyond that.
    func location(line: Int, column: Int) -> Diagnostic.Location {
        let line = min(max(line, 1), lines.count)
        let end = lines[line - 1].count + 1
        return Diagnostic.Location(file: file, line: line, column: min(max(column, 1), end))
    }

    /// What the parser's error means for the writer of the file.
    func diagnostic(for error: YamlError) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if problem == "but found another document" {
                return invalid(
                    "It holds several documents. Write one environment in each file, without \"---\".",
                    at: location(mark)
                )
            }
            if isTab(at: mark) {
                return invalid("A tab stands where YAML wants spaces. Indent with spaces.", at: location(mark))
            }
            var found = invalid(sentence(problem, context), at: location(mark))
            if let begin = context?.mark, begin.line != mark.line { found.locations.append(location(begin)) }
            return found
        case .reader(let problem, let offset, _, _):
            return invalid("It cannot be read: \(problem).", at: location(atOffset: offset ?? 0))
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "\"\($0)\"" }.listed("and")
            return Diagnostic(
                .error,
                "Duplicate key",
                detail: "\(names) is written more than once in the same group. Keep one.",
                locations: [location(context.mark)]
            )
        default:
            return invalid("\(error).", at: start)
        }
    }

    private func invalid(_ detail: String, at location: Diagnostic.Location) -> Diagnostic {
        Diagnostic(.error, "Not valid YAML", detail: detail, locations: [location])
    }

    /// The parser's own words, with help for its commonest complaint.
    private func sentence(_ problem: String, _ context: YamlError.Context?) -> String {
        let words = context.map { "\($0.text): \(problem)" } ?? problem
        let help =
            problem.hasPrefix("mapping values are not allowed")
            ? " A text with \": \" in it needs quotes; a key needs the same indentation as its neighbours." : ""
        return "\(words.prefix(1).uppercased())\(words.dropFirst()).\(help)"
    }

    private func isTab(at mark: Mark) -> Bool {
        guard lines.indices.contains(mark.line - 1) else { return false }
        let line = lines[mark.line - 1]
        let indentation = line.prefix { $0 == " " || $0 == "\t" }
        return indentation.contains("\t") || line.dropFirst(mark.column - 1).first == "\t"
    }

    private func location(atOffset offset: Int) -> Diagnostic.Location {
        let before = text.prefix(offset).split(omittingEmptySubsequences: false) { $0.isNewline }
        return location(line: before.count, column: (before.last?.unicodeScalars.count ?? 0) + 1)
    }
}
