/// No credentials could be had.
package struct CredentialsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One sentence.
    package let summary: String
    /// What was tried, in order, each with what came of it.
    package let tried: [Attempt]
    /// What the user can do.
    package let advice: String

    package struct Attempt: Sendable, Hashable {
        /// As in `environment` or `profile dev`.
        package let source: String
        package let outcome: String

        package init(_ source: String, _ outcome: String) {
            self.source = source
            self.outcome = outcome
        }
    }

    package init(_ summary: String, tried: [Attempt] = [], advice: String = "") {
        self.summary = summary
        self.tried = tried
        self.advice = advice
    }

    package var description: String {
        var lines = [summary]
        if !tried.isEmpty {
            lines.append("Tried, in this order:")
            lines += tried.map { "  \($0.source): \($0.outcome)" }
        }
        if !advice.isEmpty { lines.append(advice) }
        return lines.joined(separator: "\n")
    }
}
