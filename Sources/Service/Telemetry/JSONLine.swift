import NIOCore

/// A JSON object that is written member by member on one line.
struct JSONLine {
    private var buffer = ByteBufferAllocator().buffer(capacity: 512)
    private var isEmpty = true

    init() {
        buffer.writeByte("{")
    }

    mutating func add(_ name: String, _ text: String) {
        begin(name)
        buffer.writeJSON(text)
    }

    mutating func add(_ name: String, _ number: Int) {
        begin(name)
        buffer.writeString("\(number)")
    }

    /// A number with at most three digits after the point.
    ///
    /// `thousandths`: Not negative.
    mutating func add(_ name: String, thousandths: Int64) {
        begin(name)
        buffer.writeString("\(thousandths / 1000)")
        let rest = thousandths % 1000
        if rest > 0 { buffer.writeString(rest < 10 ? ".00\(rest)" : rest < 100 ? ".0\(rest)" : ".\(rest)") }
    }

    /// A member whose value is JSON already.
    mutating func add(_ name: String, json: String) {
        begin(name)
        buffer.writeString(json)
    }

    /// The object with the end of its line.
    consuming func finished() -> ByteBuffer {
        buffer.writeStaticString("}\n")
        return buffer
    }

    private mutating func begin(_ name: String) {
        if !isEmpty { buffer.writeByte(",") }
        isEmpty = false
        buffer.writeJSON(name)
        buffer.writeByte(":")
    }
}

/// A text as a JSON string, with its quotes.
func quotedJSON(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.writeJSON(text)
    return String(buffer: buffer)
}
