import NIOCore

/// How rows of a statement become JSON objects, straight from the bytes that the database gave.
struct RowFormat: Sendable {
    private var members: [Member] = []

    private struct Member: Sendable {
        /// What stands before the value: `,"price":`.
        var prefix: String
        var column: Int
        var form: Form
    }

    /// How a column's text becomes JSON.
    private enum Form: Sendable {
        /// It is JSON.
        case raw
        /// It has nothing to escape.
        case quoted
        case escaped
    }

    /// - Parameters:
    ///   - fields: The statement's columns.
    ///   - selected: The names of those to write; nil for all.
    ///   - embedded: Names of columns behind them that hold JSON.
    init(_ fields: [Field], selected: Set<String>? = nil, embedded: [String] = []) {
        for (column, field) in fields.enumerated() where selected?.contains(field.name) ?? true {
            append(field.name, column, Self.form(field.type))
        }
        for (index, name) in embedded.enumerated() { append(name, fields.count + index, .raw) }
    }

    private mutating func append(_ name: String, _ column: Int, _ form: Form) {
        members.append(Member(prefix: "\(members.isEmpty ? "{" : ",")\"\(name)\":", column: column, form: form))
    }

    private static func form(_ type: FieldType) -> Form {
        switch type {
        case .integer, .boolean, .object: .raw
        case .uuid, .word, .decimal, .timestamp: .quoted
        case .text: .escaped
        }
    }

    /// Writes one row.
    func write(_ rows: any SQLRows, _ row: Int, to buffer: inout ByteBuffer) {
        for member in members {
            buffer.writeString(member.prefix)
            if rows.isNull(row, member.column) {
                buffer.writeStaticString("null")
                continue
            }
            rows.withText(row, member.column) { text in
                switch member.form {
                case .raw: buffer.writeBytes(text)
                case .quoted:
                    buffer.writeByte("\"")
                    buffer.writeBytes(text)
                    buffer.writeByte("\"")
                case .escaped: buffer.writeJSON(utf8: text)
                }
            }
        }
        buffer.writeStaticString(members.isEmpty ? "{}" : "}")
    }
}
