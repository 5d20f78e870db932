import Yams

/// Finds keys that are written twice, so that the rest of the file can still be checked.
///
/// Yams stops at the first group that has one and tells only where the first of the two stands. So the second is looked
/// up in the text, replaced there by a name of the same length that no file has, and the file is read again.
struct DuplicateKeys {
    private(set) var diagnostics: [Diagnostic] = []
    /// The names put in the place of keys, not to be read.
    private(set) var masked: Set<String> = []

    private let text: SourceText
    private var lines: [[Unicode.Scalar]]

    /// As many as are worth to be told at once.
    private static let maximum = 50

    init(in text: SourceText) {
        self.text = text
        lines = text.lines
    }

    /// The root of the only document.
    ///
    /// - Throws: `YamlError`, also for a duplicate that is not on a line of its own.
    mutating func compose() throws -> Node? {
        var source = text.text
        while true {
            do {
                // The basic resolver leaves every scalar a text, and loads no regular expressions.
                return try Parser(yaml: source, resolver: .basic, encoding: .utf8).singleRoot()
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard diagnostics.count < Self.maximum, mask(oneOf: keys, writtenAt: context.mark) else {
                    throw YamlError.duplicatedKeysInMapping(duplicates: keys, context: context)
                }
                source = lines.map { line in
                    var text = String.UnicodeScalarView()
                    text.append(contentsOf: line)
                    return String(text)
                }.joined(separator: "\n")
            }
        }
    }

    private mutating func mask(oneOf keys: [String], writtenAt first: Mark) -> Bool {
        guard lines.indices.contains(first.line - 1) else { return false }
        let indentation = first.column - 1
        let written = lines[first.line - 1].dropFirst(indentation)
        guard let key = keys.first(where: { Self.isKey(Array($0.unicodeScalars), at: written) }) else { return false }
        let scalars = Array(key.unicodeScalars)
        for index in lines.indices.dropFirst(first.line) {
            let line = lines[index]
            let indented = line.prefix { $0 == " " }.count
            if indented == line.count || line[indented] == "#" || indented > indentation { continue }
            if indented < indentation { return false }
            guard Self.isKey(scalars, at: line.dropFirst(indentation)) else { continue }
            report(key, first: text.location(first), second: text.location(line: index + 1, column: indentation + 1))
            hide(indentation..<indentation + scalars.count, inLine: index)
            return true
        }
        return false
    }

    private static func isKey(_ key: [Unicode.Scalar], at text: ArraySlice<Unicode.Scalar>) -> Bool {
        !key.isEmpty && text.starts(with: key) && text.dropFirst(key.count).first == ":"
    }

    private mutating func report(_ key: String, first: Diagnostic.Location, second: Diagnostic.Location) {
        diagnostics.append(
            Diagnostic(
                .error,
                "Duplicate key",
                detail: "\"\(key)\" is already set on line \(first.line). Keep one of the two.",
                locations: [second, first]
            )
        )
    }

    /// Writes a character of the private use area over a key, another one for each key.
    private mutating func hide(_ columns: Range<Int>, inLine line: Int) {
        guard let cover = Unicode.Scalar(0xE000 + UInt32(masked.count)) else { return }
        let covers = Array(repeating: cover, count: columns.count)
        lines[line].replaceSubrange(columns, with: covers)
        var name = String.UnicodeScalarView()
        name.append(contentsOf: covers)
        masked.insert(String(name))
    }
}
