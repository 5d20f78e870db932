/// How JSON is laid out.
package enum JSONLayout: Sendable {
    /// One line.
    case compact
    /// Two spaces a level, one member a line, so that versions of a file can be compared line by line.
    case pretty
}

extension Document {
    /// The document as JSON in UTF-8, names in order, without a newline at the end. The same document always gives the
    /// same bytes.
    ///
    /// - Throws: `JSONError` for a secret that still holds its text, and for a number that is not finite.
    package func json(_ layout: JSONLayout = .compact) throws(JSONError) -> [UInt8] {
        var writer = JSONWriter(layout: layout)
        try writer.write(self)
        return writer.bytes
    }
}

private struct JSONWriter {
    let layout: JSONLayout
    var bytes: [UInt8] = []
    private var depth = 0

    init(layout: JSONLayout) { self.layout = layout }

    mutating func write(_ document: Document) throws(JSONError) {
        do {
            if let keyword = try document.keyword { return try member(keyword.name, keyword.content) }
        } catch let error as JSONError {
            throw error
        } catch {
            throw JSONError("a secret cannot be written down")
        }
        switch document {
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .number(let value):
            guard value.isFinite else { throw JSONError("\(value) cannot be written as JSON") }
            bytes += String(value).utf8
        case .string(let value): string(value)
        case .array(let elements): try array(elements)
        case .object(let members): try object(members)
        case .null, .reference, .interpolation, .secret: bytes += "null".utf8
        }
    }

    /// An object of one member.
    private mutating func member(_ name: String, _ content: Document) throws(JSONError) {
        open("{")
        try named(name, content)
        close("}")
    }

    private mutating func object(_ members: [String: Document]) throws(JSONError) {
        if members.isEmpty {
            bytes += "{}".utf8
            return
        }
        open("{")
        var isFirst = true
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            if !isFirst { separate() }
            isFirst = false
            try named(name, value)
        }
        close("}")
    }

    private mutating func array(_ elements: [Document]) throws(JSONError) {
        if elements.isEmpty {
            bytes += "[]".utf8
            return
        }
        open("[")
        var isFirst = true
        for element in elements {
            if !isFirst { separate() }
            isFirst = false
            try write(element)
        }
        close("]")
    }

    private mutating func named(_ name: String, _ value: Document) throws(JSONError) {
        string(name)
        bytes += (layout == .pretty ? ": " : ":").utf8
        try write(value)
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        depth += 1
        breakLine()
    }

    private mutating func separate() {
        bytes.append(UInt8(ascii: ","))
        breakLine()
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        depth -= 1
        breakLine()
        bytes.append(UInt8(ascii: bracket))
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(0x0A)
        for _ in 0..<depth * 2 { bytes.append(0x20) }
    }

    private mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        bytes += value.escapedForJSON
        bytes.append(UInt8(ascii: "\""))
    }
}

extension String {
    /// What stands between the quotes of a JSON string.
    package var escapedForJSON: [UInt8] {
        var bytes: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case ..<0x20:
                let digits = String(byte, radix: 16)
                bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
                bytes += digits.utf8
            default: bytes.append(byte)
            }
        }
        return bytes
    }
}
