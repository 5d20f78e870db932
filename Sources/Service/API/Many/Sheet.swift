import NIOCore

/// How rows become lines of CSV (RFC 4180).
struct Sheet: Sendable {
    private var names: [String] = []
    private var columns: [Int] = []

    /// The same as of `RowFormat`.
    init(_ fields: [Field], selected: Set<String>?, embedded: [String]) {
        for (column, field) in fields.enumerated() where selected?.contains(field.name) ?? true {
            names.append(field.name)
            columns.append(column)
        }
        for (index, name) in embedded.enumerated() {
            names.append(name)
            columns.append(fields.count + index)
        }
    }

    /// The first line.
    var header: ByteBuffer { ByteBuffer(string: names.joined(separator: ",") + "\r\n") }

    /// Writes one row. Null is nothing, and an empty text stands in quotation marks.
    func write(_ rows: any SQLRows, _ row: Int, to buffer: inout ByteBuffer) {
        for (index, column) in columns.enumerated() {
            if index > 0 { buffer.writeByte(",") }
            if rows.isNull(row, column) { continue }
            rows.withText(row, column) { Self.write($0, to: &buffer) }
        }
        buffer.writeStaticString("\r\n")
    }

    private static func write(_ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
        let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D]
        guard text.isEmpty || text.contains(where: marks.contains) else {
            buffer.writeBytes(text)
            return
        }
        buffer.writeByte("\"")
        for byte in text {
            if byte == UInt8(ascii: "\"") { buffer.writeInteger(byte) }
            buffer.writeInteger(byte)
        }
        buffer.writeByte("\"")
    }
}
