extension Document {
    /// Reads one JSON value (RFC 8259).
    ///
    /// - Parameter json: UTF-8. Numbers without fraction and exponent that fit are integers. A name that occurs twice in
    ///   an object is an error, and so are more than 512 levels.
    /// - Throws: `JSONError` with line and column.
    package init(json: [UInt8]) throws(JSONError) {
        var reader = JSONReader(bytes: json)
        self = try reader.document()
    }
}

private struct JSONReader {
    private static let deepest = 512

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONError) -> Document {
        let value = try value()
        skipSpace()
        if index < bytes.count { throw error("there is something after the end of the value") }
        return value
    }

    private mutating func value() throws(JSONError) -> Document {
        skipSpace()
        guard index < bytes.count else { throw error("the text ends where a value is expected") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw error("a value is expected")
        }
    }

    private mutating func object() throws(JSONError) -> Document {
        try enter()
        defer { depth -= 1 }
        let start = index
        var members: [String: Document] = [:]
        index += 1
        if accept("}") { return .object(members) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw error("a name in quotes is expected") }
            let place = index
            let name = try string()
            guard accept(":") else { throw error("\":\" is expected") }
            let value = try value()
            guard members.updateValue(value, forKey: name) == nil else {
                throw error("the name \"\(name)\" occurs twice", at: place)
            }
        } while accept(",")
        guard accept("}") else { throw error("\",\" or \"}\" is expected") }
        guard let document = Document(jsonMembers: members) else {
            throw error("\"\(members.keys.first ?? "")\" does not hold what it should", at: start)
        }
        return document
    }

    private mutating func array() throws(JSONError) -> Document {
        try enter()
        defer { depth -= 1 }
        var elements: [Document] = []
        index += 1
        if accept("]") { return .array(elements) }
        repeat { elements.append(try value()) } while accept(",")
        guard accept("]") else { throw error("\",\" or \"]\" is expected") }
        return .array(elements)
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        if depth > Self.deepest { throw error("more than \(Self.deepest) levels") }
    }

    private mutating func word(_ word: StaticString, _ value: Document) throws(JSONError) -> Document {
        let length = word.utf8CodeUnitCount
        let matches = word.withUTF8Buffer { buffer in
            index + length <= bytes.count && bytes[index..<index + length].elementsEqual(buffer)
        }
        guard matches else { throw error("a value is expected") }
        index += length
        return value
    }

    private mutating func number() throws(JSONError) -> Document {
        let start = index
        var isWhole = true
        _ = acceptByte(UInt8(ascii: "-"))
        let firstDigit = index
        try digits()
        if bytes[firstDigit] == UInt8(ascii: "0"), index > firstDigit + 1 {
            throw error("a number does not begin with 0", at: firstDigit)
        }
        if acceptByte(UInt8(ascii: ".")) {
            isWhole = false
            try digits()
        }
        if acceptByte(UInt8(ascii: "e")) || acceptByte(UInt8(ascii: "E")) {
            isWhole = false
            if !acceptByte(UInt8(ascii: "+")) { _ = acceptByte(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw error("\(text) is too large", at: start) }
        return .number(value)
    }

    private mutating func digits() throws(JSONError) {
        let start = index
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
        if index == start { throw error("a digit is expected") }
    }

    private mutating func string() throws(JSONError) -> String {
        let opening = index
        index += 1
        let start = index
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        if peek == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try text(bytes[start..<index], from: opening)
        }
        var unescaped = Array(bytes[start..<index])
        while let byte = peek {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(unescaped[...], from: opening)
            case UInt8(ascii: "\\"): unescaped.append(contentsOf: try escaped())
            case ..<0x20: throw error("a control character must be escaped", at: index - 1)
            default: unescaped.append(byte)
            }
        }
        throw error("a string is not closed", at: opening)
    }

    private func text(_ utf8: ArraySlice<UInt8>, from start: Int) throws(JSONError) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else { throw error("a string is no UTF-8", at: start) }
        return text
    }

    /// The bytes that an escape stands for; the backslash is behind us.
    private mutating func escaped() throws(JSONError) -> [UInt8] {
        guard let byte = peek else { throw error("a string is not closed") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw error("an unknown escape", at: index - 1)
        }
    }

    private mutating func unicodeEscape() throws(JSONError) -> [UInt8] {
        let start = index - 2
        var value = UInt32(try hexadecimal())
        if (0xD800...0xDBFF).contains(value), acceptByte(UInt8(ascii: "\\")), acceptByte(UInt8(ascii: "u")) {
            let low = UInt32(try hexadecimal())
            guard (0xDC00...0xDFFF).contains(low) else { throw error("half a surrogate pair", at: start) }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw error("half a surrogate pair", at: start) }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt16 {
        guard index + 4 <= bytes.count,
            bytes[index..<index + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits are expected") }
        index += 4
        return value
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func accept(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        return acceptByte(UInt8(ascii: character))
    }

    private mutating func acceptByte(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func error(_ description: String, at place: Int? = nil) -> JSONError {
        let before = bytes[..<(place ?? index)]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONError(line: line, column: before.count - lineStart + 1, description)
    }
}
