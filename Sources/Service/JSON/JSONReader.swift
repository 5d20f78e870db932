/// Reads JSON (RFC 8259) strictly: UTF-8, no duplicate names, no lone surrogates, nothing behind the value.
struct JSONReader: ~Copyable {
    /// Where a document is not JSON, and why.
    struct Failure: Error, Hashable {
        /// From 1.
        var line: Int
        /// From 1, in bytes.
        var column: Int
        var reason: String
    }

    /// How deep arrays and objects may lie within each other.
    static let depth = 64
    /// The longest number, in characters.
    static let digits = 400

    let bytes: UnsafeRawBufferPointer
    var index = 0
    private var level = 0

    private init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// Reads one value, with white space around it.
    ///
    /// - Throws: `Failure` at the first byte that does not belong there.
    static func parse(_ bytes: UnsafeRawBufferPointer) throws(Failure) -> JSON {
        var parser = JSONReader(bytes)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.index == bytes.count else { throw parser.failure("there is more behind the value") }
        return value
    }

    static func parse(_ text: String) throws(Failure) -> JSON {
        var text = text
        let result = text.withUTF8 { bytes in
            Result { () throws(Failure) in try parse(UnsafeRawBufferPointer(bytes)) }
        }
        return try result.get()
    }

    private mutating func value() throws(Failure) -> JSON {
        skipSpace()
        guard let byte = peek else { throw failure("the document ends where a value is due") }
        switch byte {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw failure("no value begins like this")
        }
    }

    private mutating func object() throws(Failure) -> JSON {
        try enter()
        var members: [JSON.Member] = []
        var names: Set<[UInt8]> = []
        skipSpace()
        if take("}") { return leave(.object([])) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw failure("a name in quotation marks is due") }
            let start = index
            let name = try string()
            // A few names are found faster without a set.
            if members.count == 8 { names = Set(members.map { Array($0.name.utf8) }) }
            let isKnown =
                members.count < 8
                ? members.contains { $0.isNamed(name) } : !names.insert(Array(name.utf8)).inserted
            if isKnown {
                index = start
                throw failure("the name '\(name.prefix(100))' is there twice")
            }
            skipSpace()
            guard take(":") else { throw failure("a colon is due") }
            members.append(JSON.Member(name: name, value: try value()))
            skipSpace()
        } while take(",")
        guard take("}") else { throw failure("a comma or } is due") }
        return leave(.object(members))
    }

    private mutating func array() throws(Failure) -> JSON {
        try enter()
        var elements: [JSON] = []
        skipSpace()
        if take("]") { return leave(.array([])) }
        repeat {
            elements.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw failure("a comma or ] is due") }
        return leave(.array(elements))
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(Failure) -> JSON {
        for place in 0..<word.utf8CodeUnitCount {
            guard peek == word.utf8Start[place] else { throw failure("'\(word)' is written so") }
            index += 1
        }
        return value
    }

    private mutating func number() throws(Failure) -> String {
        let start = index
        _ = take("-")
        if !take("0") { try someDigits() }
        if take(".") { try someDigits() }
        if take("e") || take("E") {
            if !take("-") { _ = take("+") }
            try someDigits()
        }
        guard index - start <= Self.digits else {
            throw failure("a number has more than \(Self.digits) characters")
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func someDigits() throws(Failure) {
        let start = index
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        guard index > start else { throw failure("a digit is due") }
    }

    private mutating func enter() throws(Failure) {
        level += 1
        guard level <= Self.depth else { throw failure("values lie within each other deeper than \(Self.depth)") }
        index += 1
    }

    private mutating func leave(_ value: JSON) -> JSON {
        level -= 1
        return value
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }
}

extension JSONReader {
    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    /// What is wrong at this byte.
    func failure(_ reason: String) -> Failure {
        let before = bytes[..<index]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = index - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
        return Failure(line: line, column: column, reason: reason)
    }
}
