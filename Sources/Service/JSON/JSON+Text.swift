import NIOCore

extension JSON {
    /// Without spaces, in the order of the members.
    var text: String {
        var buffer = ByteBuffer()
        write(to: &buffer)
        return String(buffer: buffer)
    }

    func write(to buffer: inout ByteBuffer) {
        switch self {
        case .null: buffer.writeStaticString("null")
        case .bool(let value): buffer.writeString(value ? "true" : "false")
        case .number(let digits): buffer.writeString(digits)
        case .string(let text): buffer.writeJSON(text)
        case .array(let elements):
            buffer.writeByte("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { buffer.writeByte(",") }
                element.write(to: &buffer)
            }
            buffer.writeByte("]")
        case .object(let members):
            buffer.writeByte("{")
            for (index, member) in members.enumerated() {
                if index > 0 { buffer.writeByte(",") }
                buffer.writeJSON(member.name)
                buffer.writeByte(":")
                member.value.write(to: &buffer)
            }
            buffer.writeByte("}")
        }
    }
}

extension ByteBuffer {
    mutating func writeByte(_ character: Unicode.Scalar) {
        writeInteger(UInt8(ascii: character))
    }

    /// Writes a JSON string with its quotation marks.
    mutating func writeJSON(_ text: String) {
        var text = text
        text.withUTF8 { writeJSON(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// Writes a JSON string with its quotation marks, from UTF-8.
    mutating func writeJSON(utf8 bytes: UnsafeRawBufferPointer) {
        writeByte("\"")
        writeEscaped(utf8: bytes)
        writeByte("\"")
    }

    /// Writes what stands between the quotation marks of a JSON string.
    mutating func writeEscaped(utf8 bytes: UnsafeRawBufferPointer) {
        var start = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            guard byte.isEscapedInJSON else { continue }
            writeBytes(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
            writeEscaped(byte)
            start = index + 1
        }
        writeBytes(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        writeByte("\\")
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): writeInteger(byte)
        case UInt8(ascii: "\n"): writeByte("n")
        case UInt8(ascii: "\r"): writeByte("r")
        case UInt8(ascii: "\t"): writeByte("t")
        default:
            let digits = Array("0123456789abcdef".utf8)
            writeStaticString("u00")
            writeInteger(digits[Int(byte >> 4)])
            writeInteger(digits[Int(byte & 15)])
        }
    }
}

extension UInt8 {
    /// Whether a byte cannot stand in a JSON string as it is (RFC 8259, section 7).
    var isEscapedInJSON: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}
