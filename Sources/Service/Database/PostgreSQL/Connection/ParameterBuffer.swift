/// Values in the form that libpq takes; its memory is used again with each statement.
struct ParameterBuffer: ~Copyable {
    private var bytes: [CChar] = []
    /// Where each value begins in `bytes`; -1 for NULL.
    private var offsets: [Int] = []
    private var pointers: [UnsafePointer<CChar>?] = []
    private var lengths: [Int32] = []
    /// 1 for bytes, which are sent as they are; 0 for text.
    private var formats: [Int32] = []

    /// What `PQsendQueryPrepared` wants, valid during the call.
    typealias Pointers = (
        count: Int32, values: UnsafePointer<UnsafePointer<CChar>?>?, lengths: UnsafePointer<Int32>?,
        formats: UnsafePointer<Int32>?
    )

    mutating func withPointers<Value>(to values: [SQLValue], _ body: (Pointers) -> Value) -> Value {
        if values.isEmpty { return body((0, nil, nil, nil)) }
        bytes.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        for value in values { append(value) }
        // One large document must not be kept for as long as the connection.
        defer { if bytes.capacity > 1 << 20 { bytes = [] } }
        return bytes.withUnsafeBufferPointer { bytes in
            pointers.removeAll(keepingCapacity: true)
            for offset in offsets { pointers.append(offset < 0 ? nil : bytes.baseAddress.map { $0 + offset }) }
            return pointers.withUnsafeBufferPointer { pointers in
                lengths.withUnsafeBufferPointer { lengths in
                    formats.withUnsafeBufferPointer { formats in
                        body((Int32(values.count), pointers.baseAddress, lengths.baseAddress, formats.baseAddress))
                    }
                }
            }
        }
    }

    private mutating func append(_ value: SQLValue) {
        let start = bytes.count
        var format: Int32 = 0
        switch value {
        case .null:
            offsets.append(-1)
            lengths.append(0)
            formats.append(0)
            return
        case .bool(let value): append(value ? "true" : "false")
        case .integer(let value): append(value)
        case .double(let value): append(value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : "\(value)")
        case .text(let value): append(value)
        case .bytes(let value):
            bytes.append(contentsOf: value.lazy.map { CChar(bitPattern: $0) })
            format = 1
        }
        offsets.append(start)
        lengths.append(Int32(clamping: bytes.count - start))
        formats.append(format)
        bytes.append(0)
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { bytes.append(contentsOf: $0) }
        }
    }

    private mutating func append(_ number: Int64) {
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(CChar(truncatingIfNeeded: UInt64(UInt8(ascii: "0")) + rest % 10))
            rest /= 10
        } while rest > 0
        if number < 0 { bytes.append(CChar(UInt8(ascii: "-"))) }
        bytes[start...].reverse()
    }
}

extension SQLStatement {
    /// - Throws: `DatabaseError` of the kind `value` for a text that PostgreSQL cannot hold: no text of it has a NUL.
    func validate() throws(DatabaseError) {
        for (index, value) in parameters.enumerated() {
            guard case .text(let text) = value, text.utf8.contains(0) else { continue }
            throw DatabaseError(.value, "parameter \(index + 1) holds a NUL character", code: "22021")
        }
    }
}
