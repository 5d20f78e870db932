/// How wide a text is drawn, so that it fits its box without a browser to ask.
///
/// The widths are those of Helvetica, which Arial and Liberation Sans share, in thousandths of the font size; a little is
/// added for what a reader has in their place.
enum TextWidth {
    static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
        let sum = text.unicodeScalars.reduce(0) { $0 + units($1) }
        return Double(sum) / 1000 * size * (isBold ? 1.12 : 1.04)
    }

    /// The text, cut in its middle where it is wider than `width`: the end of a name tells most.
    static func fitted(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String {
        if of(text, size: size, isBold: isBold) <= width { return text }
        var kept = text.count - 1
        while kept > 2 {
            let tail = kept / 2
            let cut = text.prefix(kept - tail) + "…" + text.suffix(tail)
            if of(String(cut), size: size, isBold: isBold) <= width { return String(cut) }
            kept -= 1
        }
        return "…"
    }

    private static func units(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "'": 222
        case "f", "t", "r", " ", ".", ",", ":", ";", "/", "!", "I", "|", "[", "]", "(", ")", "-": 333
        case "c", "k", "s", "v", "x", "y", "z", "J": 500
        case "w": 722
        case "m", "M": 833
        case "W", "%", "@": 1000
        case "…", "→", "×": 1000
        case "F", "T", "Z", "L": 611
        case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 667
        case "C", "D", "H", "N", "R", "U": 722
        case "G", "O", "Q": 778
        case let scalar where scalar.isASCII: 556
        default: scalar.value > 0x2E80 ? 1000 : 611
        }
    }
}
