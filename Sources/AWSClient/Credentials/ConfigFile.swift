/// A file of the SDKs' format: sections of settings, with nested settings below an empty one.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
struct ConfigFile: Sendable, Hashable {
    struct Section: Sendable, Hashable {
        /// Names are in lower case.
        var values: [String: String] = [:]
        /// Settings indented below a setting without value, as `endpoint_url` below `s3 =`.
        var nested: [String: [String: String]] = [:]
    }

    /// By what stands in the brackets, with single spaces and without quotes: `profile dev`.
    private(set) var sections: [String: Section] = [:]

    /// No file.
    init() {}

    /// - Parameters:
    ///   - text: The file's text.
    ///   - path: Where it was read from, for errors.
    /// - Throws: `ConfigFileError` at the first line that is no section, setting or comment.
    init(_ text: String, path: String) throws(ConfigFileError) {
        var section: String?
        var setting: String?
        for (index, rawLine) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let isIndented = rawLine.first.map { $0 == " " || $0 == "\t" } ?? false
            let line = rawLine.trimmed
            guard let first = line.first, first != "#", first != ";" else { continue }
            func error(_ problem: String) -> ConfigFileError {
                ConfigFileError(path: path, line: index + 1, problem: problem)
            }
            if first == "[" {
                guard let end = line.firstIndex(of: "]") else {
                    throw error("'\(line)' has no closing ']'")
                }
                let name = Self.sectionName(line[line.index(after: line.startIndex)..<end])
                sections[name] = sections[name] ?? Section()
                (section, setting) = (name, nil)
                continue
            }
            guard let section else { throw error("'\(line)' stands before any [section]") }
            guard let equals = line.firstIndex(of: "=") else {
                throw error("'\(line)' is neither 'name = value', a [section] nor a comment")
            }
            let name = line[..<equals].trimmed.lowercased()
            let value = Self.withoutComment(line[line.index(after: equals)...]).trimmed
            if isIndented, let setting {
                sections[section]?.nested[setting, default: [:]][name] = String(value)
            } else {
                sections[section]?.values[name] = String(value)
                setting = value.isEmpty ? name : nil
            }
        }
    }

    private static func sectionName(_ text: Substring) -> String {
        text.filter { $0 != "\"" && $0 != "'" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A comment within a line begins with white space.
    private static func withoutComment(_ text: Substring) -> Substring {
        var previous: Character = "x"
        for index in text.indices {
            if text[index] == "#" || text[index] == ";", previous.isWhitespace { return text[..<index] }
            previous = text[index]
        }
        return text
    }
}

/// A settings file that cannot be understood.
package struct ConfigFileError: Error, Sendable, Hashable, CustomStringConvertible {
    package let path: String
    package let line: Int
    package let problem: String

    package var description: String { "\(path):\(line): \(problem)" }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: SubSequence {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[start..<start] }
        return self[start...last]
    }
}
