extension JSONReader {
    /// Reads a string from its first quotation mark to behind its last.
    mutating func string() throws(Failure) -> String {
        index += 1
        let start = index
        while let byte = peek, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw failure("a control character must be escaped") }
            index += 1
        }
        return try text(Array(bytes[start..<index]), from: start)
    }

    private mutating func escapedString(from start: Int) throws(Failure) -> String {
        var content = Array(bytes[start..<index])
        while let byte = peek, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw failure("a control character must be escaped") }
            if byte == UInt8(ascii: "\\") {
                content.append(contentsOf: UTF8.encode(try escape()) ?? .init())
            } else {
                content.append(byte)
                index += 1
            }
        }
        return try text(content, from: start)
    }

    /// Ends the string whose UTF-8 is `content`.
    private mutating func text(_ content: [UInt8], from start: Int) throws(Failure) -> String {
        guard take("\"") else { throw failure("the document ends within a string") }
        guard let text = String(validating: content, as: UTF8.self) else {
            index = start
            throw failure("the string is not UTF-8")
        }
        return text
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        index += 1
        guard let byte = peek else { throw failure("the document ends within a string") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicode()
        default:
            index -= 1
            throw failure("there is no such escape")
        }
    }

    /// Four hexadecimal digits behind `\u`, and eight more characters where they are half of a pair.
    private mutating func unicode() throws(Failure) -> Unicode.Scalar {
        let high = try hexadecimal()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, take("\\"), take("u") else { throw failure("half of a surrogate pair stands alone") }
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw failure("half of a surrogate pair stands alone") }
        return scalar
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, byte.isHexDigit, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw failure("a hexadecimal digit is due")
            }
            value = value << 4 + UInt32(digit)
            index += 1
        }
        return value
    }
}
