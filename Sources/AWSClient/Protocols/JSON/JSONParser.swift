/// Reads JSON (RFC 8259).
package struct JSONParser {
    /// Deeper texts are refused, so that none can exhaust the stack.
    package static let maximumDepth = 200

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Throws: `DeserializationError` with the place of what is no JSON.
    package static func parse(_ bytes: [UInt8]) throws(DeserializationError) -> JSONValue {
        var parser = JSONParser(bytes)
        parser.skipSpace()
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == bytes.count else { throw parser.problem("more text after the value") }
        return value
    }

    private mutating func value() throws(DeserializationError) -> JSONValue {
        guard let byte = peek else { throw problem("no value") }
        switch byte {
        case UInt8(ascii: "{"): return try nested { (parser) throws(DeserializationError) in try parser.object() }
        case UInt8(ascii: "["): return try nested { (parser) throws(DeserializationError) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw problem("no value")
        }
    }

    private mutating func nested(_ read: (inout JSONParser) throws(DeserializationError) -> JSONValue)
        throws(DeserializationError) -> JSONValue
    {
        depth += 1
        guard depth <= Self.maximumDepth else { throw problem("more than \(Self.maximumDepth) levels") }
        position += 1
        skipSpace()
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(DeserializationError) -> JSONValue {
        var members: [String: JSONValue] = [:]
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw problem("no member name") }
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw problem("no ':' after a member's name") }
            skipSpace()
            members[name] = try value()
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw problem("an object that does not end") }
        return .object(members)
    }

    private mutating func array() throws(DeserializationError) -> JSONValue {
        var elements: [JSONValue] = []
        if take(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            skipSpace()
            elements.append(try value())
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw problem("an array that does not end") }
        return .array(elements)
    }

    private mutating func number() throws(DeserializationError) -> JSONValue {
        let start = position
        var isInteger = true
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): isInteger = false
            default:
                return try number(bytes[start..<position], isInteger: isInteger)
            }
            position += 1
        }
        return try number(bytes[start...], isInteger: isInteger)
    }

    private func number(_ digits: ArraySlice<UInt8>, isInteger: Bool) throws(DeserializationError) -> JSONValue {
        let text = String(decoding: digits, as: UTF8.self)
        if isInteger, let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text) else { throw problem("'\(text)' is no number") }
        return .number(number)
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(DeserializationError) -> JSONValue {
        for index in 0..<text.utf8CodeUnitCount {
            guard take(text.utf8Start[index]) else { throw problem("no value") }
        }
        return value
    }

    private mutating func string() throws(DeserializationError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(&text)
            case 0..<0x20: throw problem("a control character in a string")
            default: text.append(byte)
            }
        }
        throw problem("a string that does not end")
    }

    private mutating func escape(_ text: inout [UInt8]) throws(DeserializationError) {
        guard let byte = peek else { throw problem("a string that does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"):
            var units = [try codeUnit()]
            if UTF16.isLeadSurrogate(units[0]), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                units.append(try codeUnit())
            }
            text += Array(String(decoding: units, as: UTF16.self).utf8)
        default: throw problem("an unknown escape in a string")
        }
    }

    private mutating func codeUnit() throws(DeserializationError) -> UInt16 {
        guard position + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw problem("'\\u' without four hexadecimal digits") }
        position += 4
        return unit
    }

    // MARK: Bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func problem(_ text: String) -> DeserializationError {
        DeserializationError("no JSON at byte \(position): \(text)")
    }
}
