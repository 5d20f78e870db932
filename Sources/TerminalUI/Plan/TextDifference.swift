/// Two long texts, cut so that the place where they begin to differ stays in sight.
struct TextDifference {
    let before: String
    let after: String

    /// Columns of what both have in common that stay before the difference.
    private static let lead = 16

    init(_ before: String, _ after: String, columns: Int) {
        let common = zip(before, after).prefix { $0 == $1 }.count
        let skipped = max(before.columns, after.columns) > columns ? max(0, common - Self.lead) : 0
        func cut(_ text: String) -> String {
            let rest = skipped > 0 ? "…" + text.dropFirst(skipped) : text
            return rest.cut(to: columns)
        }
        self.before = cut(before)
        self.after = cut(after)
    }
}
