/// Reads XML 1.0 as services write it: elements, attributes, text, CDATA, comments, character references. A document
/// type is refused, and with it everything that entities can do to a reader.
package struct XMLParser {
    /// Deeper texts are refused.
    package static let maximumDepth = 200

    private let bytes: [UInt8]
    private var position = 0
    /// Elements that have not ended, outermost first, with the name as written.
    private var open: [(element: XMLElement, tag: ArraySlice<UInt8>)] = []
    private var root: XMLElement?

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Throws: `DeserializationError` with the place of what is no XML.
    package static func parse(_ bytes: [UInt8]) throws(DeserializationError) -> XMLElement {
        var parser = XMLParser(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
        while parser.position < bytes.count { try parser.next() }
        guard parser.open.isEmpty else {
            let tag = String(decoding: parser.open[parser.open.count - 1].tag, as: UTF8.self)
            throw parser.problem("<\(tag)> does not end")
        }
        guard let root = parser.root else { throw parser.problem("no element") }
        return root
    }

    private mutating func next() throws(DeserializationError) {
        guard bytes[position] == UInt8(ascii: "<") else { return try text() }
        if take("<!--") {
            _ = try upTo("-->")
        } else if take("<![CDATA[") {
            let content = try upTo("]]>")
            guard !open.isEmpty else { throw problem("text outside of the root element") }
            open[open.count - 1].element.text += String(decoding: content, as: UTF8.self)
        } else if take("<?") {
            _ = try upTo("?>")
        } else if take("<!") {
            throw problem("a document type declaration")
        } else if take("</") {
            try end()
        } else {
            position += 1
            try start()
        }
    }

    private mutating func text() throws(DeserializationError) {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        let content = bytes[start..<position]
        guard !open.isEmpty else {
            guard content.allSatisfy(Self.isSpace) else { throw problem("text outside of the root element") }
            return
        }
        open[open.count - 1].element.text += try unescaped(content)
    }

    private mutating func start() throws(DeserializationError) {
        guard root == nil else { throw problem("a second root element") }
        guard open.count < Self.maximumDepth else { throw problem("more than \(Self.maximumDepth) levels") }
        let tag = try name()
        var element = XMLElement(Self.localName(tag))
        while true {
            skipSpace()
            if take("/>") { return close(element) }
            if take(">") {
                open.append((element, tag))
                return
            }
            let attribute = String(decoding: try name(), as: UTF8.self)
            skipSpace()
            guard take("=") else { throw problem("the attribute '\(attribute)' has no value") }
            skipSpace()
            let quote = take("\"") ? "\"" : "'"
            guard quote == "\"" || take("'") else { throw problem("the attribute '\(attribute)' has no quotes") }
            let value = try unescaped(try upTo(quote))
            element.attributes.append(XMLElement.Attribute(name: attribute, value: value))
        }
    }

    private mutating func end() throws(DeserializationError) {
        let tag = try name()
        skipSpace()
        guard take(">") else { throw problem("an end tag that does not end") }
        guard let last = open.popLast() else {
            throw problem("</\(String(decoding: tag, as: UTF8.self))> ends nothing")
        }
        guard last.tag == tag else {
            let expected = String(decoding: last.tag, as: UTF8.self)
            throw problem("</\(String(decoding: tag, as: UTF8.self))> where </\(expected)> is due")
        }
        close(last.element)
    }

    private mutating func close(_ element: XMLElement) {
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].element.children.append(element)
        }
    }

    // MARK: Parts

    private mutating func name() throws(DeserializationError) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, Self.isNamePart(bytes[position]) { position += 1 }
        guard position > start else { throw problem("no name") }
        return bytes[start..<position]
    }

    private func unescaped(_ content: ArraySlice<UInt8>) throws(DeserializationError) -> String {
        guard content.contains(UInt8(ascii: "&")) else { return String(decoding: content, as: UTF8.self) }
        var result: [UInt8] = []
        var rest = content
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += rest[..<ampersand]
            guard let end = rest[ampersand...].firstIndex(of: UInt8(ascii: ";")) else {
                throw problem("'&' without ';'")
            }
            let entity = String(decoding: rest[(ampersand + 1)..<end], as: UTF8.self)
            guard let character = Self.character(entity) else { throw problem("the unknown entity '&\(entity);'") }
            result += Array(String(character).utf8)
            rest = rest[(end + 1)...]
        }
        return String(decoding: result + rest, as: UTF8.self)
    }

    private static func character(_ entity: String) -> Character? {
        switch entity {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard entity.first == "#" else { return nil }
            let digits = entity.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return code.flatMap(Unicode.Scalar.init).map(Character.init)
        }
    }

    private static func localName(_ tag: ArraySlice<UInt8>) -> String {
        let colon = tag.firstIndex(of: UInt8(ascii: ":"))
        return String(decoding: colon.map { tag[($0 + 1)...] } ?? tag, as: UTF8.self)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: ":"), 0x80...:
            true
        default:
            false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private mutating func skipSpace() {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    private func startsHere(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func take(_ text: String) -> Bool {
        guard startsHere(text) else { return false }
        position += text.utf8.count
        return true
    }

    /// What stands before `end`; passes over `end`.
    private mutating func upTo(_ end: String) throws(DeserializationError) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count {
            if startsHere(end) {
                let content = bytes[start..<position]
                position += end.utf8.count
                return content
            }
            position += 1
        }
        throw problem("'\(end)' is missing")
    }

    private func problem(_ text: String) -> DeserializationError {
        DeserializationError("no XML at byte \(position): \(text)")
    }
}
