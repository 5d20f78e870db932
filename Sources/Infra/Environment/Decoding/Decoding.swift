/// What is gathered while the values of a file are read: everything that is wrong, and where the values stand.
struct Decoding {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var locations: [String: Diagnostic.Location] = [:]

    /// Notes where the value at `path` stands.
    mutating func place(_ path: String, at location: Diagnostic.Location) {
        locations[path] = location
    }

    mutating func report(_ summary: String, _ detail: String, at location: Diagnostic.Location) {
        diagnostics.append(Diagnostic(.error, summary, detail: detail, locations: [location]))
    }

    /// Reports a value of another kind than is due: a text instead of a list.
    mutating func reportType(_ path: String, _ node: SourceNode, expected: String, hint: String? = nil) {
        reportValue("Wrong type", path, node, "should be \(expected)", hint)
    }

    /// Reports a value of the right kind that is not allowed.
    mutating func reportValue(_ path: String, _ node: SourceNode, expected: String, hint: String? = nil) {
        reportValue("Invalid value", path, node, "should be \(expected)", hint)
    }

    private mutating func reportValue(
        _ summary: String,
        _ path: String,
        _ node: SourceNode,
        _ expected: String,
        _ hint: String?
    ) {
        let subject = path.isEmpty ? "The file" : path
        let sentences = ["\(subject) is \(node.got); it \(expected).", hint].compactMap(\.self)
        report(summary, sentences.joined(separator: " "), at: node.location)
    }
}

extension String {
    /// The path of a key inside of the group at this path.
    func path(key: String) -> String { isEmpty ? key : "\(self).\(key)" }

    /// The path of an element of the list at this path.
    func path(index: Int) -> String { "\(self)[\(index)]" }
}
