import NIOCore

/// How rows of a statement become JSON objects, straight from the bytes that the database gave.
struct RowFormat: Sendable {
    private var members: [Member] = []
    /// What stands before the values, one behind the other: `{"id":"`, `,"price":"`.
    private var names: [UInt8] = []

    /// Holds no reference, since all members are gone through for every row.
    private struct Member: Sendable {
        /// Where what stands before the value is in `names`, with the value's quotation mark where it has one.
        var prefix: Range<Int>
        var column: Int
        var form: Form

        /// The same without the quotation mark.
        var name: Range<Int> { form.isString ? prefix.lowerBound..<(prefix.upperBound - 1) : prefix }
    }

    /// How a column's text becomes JSON.
    private enum Form: Sendable {
        /// It is a number or a boolean.
        case plain
        /// It is a JSON text. Databases differ in the spaces they leave in it.
        case document
        /// It has nothing to escape.
        case quoted
        case escaped

        var isString: Bool { self == .quoted || self == .escaped }
    }

    /// - Parameters:
    ///   - fields: The statement's columns.
    ///   - selected: The names of those to write; nil for all.
    ///   - embedded: Names of columns behind them that hold JSON.
    init(_ fields: [Field], selected: Set<String>? = nil, embedded: [String] = []) {
        for (column, field) in fields.enumerated() where selected?.contains(field.name) ?? true {
            append(field.name, column, Self.form(field.type))
        }
        for (index, name) in embedded.enumerated() { append(name, fields.count + index, .document) }
    }

    private mutating func append(_ name: String, _ column: Int, _ form: Form) {
        let start = names.count
        names += "\(members.isEmpty ? "{" : ",")\"\(name)\":\(form.isString ? "\"" : "")".utf8
        members.append(Member(prefix: start..<names.count, column: column, form: form))
    }

    private static func form(_ type: FieldType) -> Form {
        switch type {
        case .integer, .boolean: .plain
        case .object: .document
        case .uuid, .word, .decimal, .timestamp: .quoted
        case .text: .escaped
        }
    }

    /// Writes one row.
    func write(_ rows: any SQLRows, _ row: Int, to buffer: inout ByteBuffer) {
        rows.write(row, as: self, to: &buffer)
    }

    /// What `SQLRows.write` does, compiled for each kind of rows.
    @inline(__always)
    fileprivate func write(_ row: Int, of rows: some SQLRows, to buffer: inout ByteBuffer) {
        names.withUnsafeBytes { names in
            for member in members {
                if rows.isNull(row, member.column) {
                    buffer.writeBytes(UnsafeRawBufferPointer(rebasing: names[member.name]))
                    buffer.writeStaticString("null")
                    continue
                }
                let prefix = UnsafeRawBufferPointer(rebasing: names[member.prefix])
                rows.withText(row, member.column) { text in
                    switch member.form {
                    case .plain: buffer.write(prefix, text, quoted: false)
                    case .quoted: buffer.write(prefix, text, quoted: true)
                    case .document:
                        buffer.writeBytes(prefix)
                        buffer.writeCompact(json: text)
                    case .escaped where text.contains(where: \.isEscapedInJSON):
                        buffer.writeBytes(prefix)
                        buffer.writeEscaped(utf8: text)
                        buffer.writeByte("\"")
                    case .escaped: buffer.write(prefix, text, quoted: true)
                    }
                }
            }
        }
        buffer.writeStaticString(members.isEmpty ? "{}" : "}")
    }
}

extension SQLRows {
    func write(_ row: Int, as format: RowFormat, to buffer: inout ByteBuffer) {
        format.write(row, of: self, to: &buffer)
    }
}

extension ByteBuffer {
    /// Writes a prefix, a text and perhaps a quotation mark in one go: a buffer asks much before each.
    @inline(__always)
    fileprivate mutating func write(_ prefix: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer, quoted: Bool) {
        let count = prefix.count + text.count
        writeWithUnsafeMutableBytes(minimumWritableBytes: count + 1) { out in
            out.copyMemory(from: prefix)
            UnsafeMutableRawBufferPointer(rebasing: out[prefix.count...]).copyMemory(from: text)
            if quoted { out[count] = UInt8(ascii: "\"") }
            return quoted ? count + 1 : count
        }
    }

    /// Writes a valid JSON text without the white space between its tokens.
    fileprivate mutating func writeCompact(json text: UnsafeRawBufferPointer) {
        writeWithUnsafeMutableBytes(minimumWritableBytes: text.count) { out in
            var (count, isString, isEscape) = (0, false, false)
            for byte in text {
                if isString {
                    if isEscape {
                        isEscape = false
                    } else if byte == UInt8(ascii: "\\") {
                        isEscape = true
                    } else if byte == UInt8(ascii: "\"") {
                        isString = false
                    }
                } else if byte == UInt8(ascii: "\"") {
                    isString = true
                } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
                    continue
                }
                out[count] = byte
                count += 1
            }
            return count
        }
    }
}
