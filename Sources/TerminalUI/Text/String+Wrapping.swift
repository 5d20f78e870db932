extension String {
    /// The text broken between words into lines of at most `width` columns.
    ///
    /// Line breaks in the text stay, and so does the indentation of what stands between them. A word that is wider than
    /// a line gets one of its own, uncut, so that it can be copied.
    func wrapped(to width: Int) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var lines: [String] = []
            let indentation = String(paragraph.prefix { $0 == " " })
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.columns + 1 + String(word).columns > width {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? indentation + word : " \(word)"
            }
            return lines + [line]
        }
    }
}
