import NIOCore

/// Cuts a stream of bytes into lines.
struct LineReader {
    /// The most bytes of a line.
    let longest: Int
    private var rest = ByteBuffer()

    init(longest: Int) {
        self.longest = longest
    }

    /// The lines that end in `bytes`, without their ends.
    ///
    /// - Throws: A problem where a line is too long.
    mutating func lines(_ bytes: ByteBuffer) throws(Problem) -> [ByteBuffer] {
        var bytes = bytes
        rest.writeBuffer(&bytes)
        var lines: [ByteBuffer] = []
        while let end = rest.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) {
            guard let line = rest.readSlice(length: end - rest.readerIndex) else { break }
            rest.moveReaderIndex(forwardBy: 1)
            lines.append(line)
        }
        guard rest.readableBytes <= longest, lines.allSatisfy({ $0.readableBytes <= longest }) else {
            throw Problem(.contentTooLarge, "A line has more than \(longest) bytes.")
        }
        rest.discardReadBytes()
        return lines
    }

    /// What stands behind the last end of a line.
    func last() -> ByteBuffer? { rest.readableBytes > 0 ? rest : nil }
}

extension ByteBuffer {
    /// Whether there is nothing but white space.
    var isBlank: Bool {
        readableBytesView.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
    }
}
