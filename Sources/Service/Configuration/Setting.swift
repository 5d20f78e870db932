/// One environment variable that the service reads.
struct Setting: Sendable, Hashable {
    /// The section of the documentation it belongs to.
    var section: String
    /// As in `PORT`.
    var name: String
    /// What a value looks like, as in `whole number from 0 to 65535`.
    var kind: String
    /// What holds when the variable is not set; empty for nothing.
    var standard: String
    /// What it is for, in a sentence.
    var explanation: String
    /// The value in use, `(hidden)` where it is a secret; empty for none.
    var value = ""
    /// Whether the variable is set.
    var isSet = false
}

/// Everything that is wrong with a configuration.
struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One mistake for each element, in the order of the settings.
    var mistakes: [Mistake]

    struct Mistake: Sendable, Hashable {
        /// The variable.
        var name: String
        /// The value got, `(hidden)` where it is a secret; nil where none is set.
        var value: String?
        /// What is wrong, what is allowed and what to do.
        var reason: String
    }

    var description: String {
        var lines = ["The configuration has \(mistakes.count == 1 ? "a mistake" : "\(mistakes.count) mistakes")"]
        for mistake in mistakes {
            lines.append("  \(mistake.name)\(mistake.value.map { "=\($0)" } ?? ""): \(mistake.reason)")
        }
        lines.append("  All settings and what they allow:")
        lines.append("      service config --markdown")
        return lines.joined(separator: "\n")
    }
}
