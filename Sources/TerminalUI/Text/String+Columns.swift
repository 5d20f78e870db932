extension String {
    /// How many columns of a terminal the text takes.
    package var columns: Int {
        var isASCII = true
        for byte in utf8 where byte >= 0x80 {
            isASCII = false
            break
        }
        return isASCII ? utf8.count : reduce(0) { $0 + $1.columns }
    }

    /// The longest beginning that takes at most `columns`.
    func prefix(columns: Int) -> String {
        var room = columns
        return String(
            prefix { character in
                room -= character.columns
                return room >= 0
            }
        )
    }

    /// The text with spaces added at its end up to `columns`.
    func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - self.columns))
    }

    /// The text cut to at most `columns`; what is cut ends in `…`.
    func cut(to columns: Int) -> String {
        guard self.columns > columns else { return self }
        return columns > 0 ? prefix(columns: columns - 1) + "…" : ""
    }

    /// The text with control characters shown as escapes, so that a value from AWS cannot move the cursor or hide text.
    var withoutControlCharacters: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case let scalar where scalar.isControl: text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Unicode.Scalar {
    /// C0 and C1 controls, and the marks that turn the direction of text.
    fileprivate var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension Character {
    /// 2 for what terminals show in double width (Unicode Standard Annex 11, W and F, and emoji), 1 for the rest.
    fileprivate var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }
}
