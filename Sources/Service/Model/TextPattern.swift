/// A text made of certain ASCII characters: a regular expression of one form, checked without an engine.
struct TextPattern: Sendable, Hashable {
    /// As JSON Schema has it, for example `^[A-Z0-9][A-Z0-9-]*$`.
    let expression: String
    private let first: ASCIISet
    private let rest: ASCIISet

    /// - Parameters:
    ///   - first: What a text may begin with, as between the brackets of a regular expression: `A-Z0-9`.
    ///   - rest: What may follow; a hyphen of its own stands last.
    init(first: String, rest: String) {
        expression = "^[\(first)][\(rest)]*$"
        self.first = ASCIISet(first)
        self.rest = ASCIISet(rest)
    }

    func matches(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        guard let begin = bytes.next(), first.contains(begin) else { return false }
        while let byte = bytes.next() {
            guard rest.contains(byte) else { return false }
        }
        return true
    }
}

/// A set of ASCII characters.
private struct ASCIISet: Sendable, Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// - Parameter ranges: Characters and ranges of them, such as `a-z0-9_-`.
    init(_ ranges: String) {
        let bytes = Array(ranges.utf8)
        var index = 0
        while index < bytes.count {
            if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"), bytes[index] <= bytes[index + 2] {
                for byte in bytes[index]...bytes[index + 2] { insert(byte) }
                index += 3
            } else {
                insert(bytes[index])
                index += 1
            }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<64: low & (1 << UInt64(byte)) != 0
        case 64..<128: high & (1 << UInt64(byte - 64)) != 0
        default: false
        }
    }

    private mutating func insert(_ byte: UInt8) {
        switch byte {
        case 0..<64: low |= 1 << UInt64(byte)
        case 64..<128: high |= 1 << UInt64(byte - 64)
        default: break
        }
    }
}
