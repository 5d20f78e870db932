/// Scalars as texts, as every protocol but JSON writes them.
package enum WireText {
    /// The shortest text that reads back as the same number; `Infinity`, `-Infinity` and `NaN` for the rest.
    package static func text(_ number: Double) -> String {
        guard !number.isFinite else { return "\(number)" }
        return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
    }

    /// - Returns: `nil` where the text is no number.
    package static func number(_ text: String) -> Double? {
        switch text {
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        case "NaN": .nan
        default: Double(text)
        }
    }

    /// - Returns: `nil` where the text is neither `true` nor `false` in any case.
    package static func boolean(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }

    package static func trimmed(_ text: String) -> String {
        var part = text[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }
}
