/// An identity that sorts by the time it was made: a UUID of version 7 (RFC 9562, section 5.7).
///
/// The twelve bits behind the milliseconds hold fractions of one, as method 3 of section 6.2 allows.
struct UUIDv7: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt64

    /// - Parameters:
    ///   - time: When.
    ///   - random: Where its 62 random bits come from.
    init(at time: Timestamp, using random: inout some RandomNumberGenerator) {
        let microseconds = UInt64(max(0, time.microseconds))
        let (milliseconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1000)
        high = milliseconds << 16 | 0x7000 | (rest * 4096 / 1000)
        low = 0x8000_0000_0000_0000 | random.next() >> 2
    }

    init(at time: Timestamp) {
        var random = SystemRandomNumberGenerator()
        self.init(at: time, using: &random)
    }
}

extension UUIDv7: CustomStringConvertible {
    /// In small letters, as databases write it.
    var description: String {
        String(unsafeUninitializedCapacity: 36) { bytes in
            var index = 0
            for nibble in 0..<32 {
                if [8, 12, 16, 20].contains(nibble) {
                    bytes[index] = UInt8(ascii: "-")
                    index += 1
                }
                let half = nibble < 16 ? high : low
                let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - nibble % 16 * 4)) & 15
                bytes[index] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
                index += 1
            }
            return index
        }
    }
}

extension String {
    /// The text as a UUID in small letters, or nil where it is none.
    var canonicalUUID: String? {
        var text = self
        let isUUID = text.withUTF8 { bytes in
            guard bytes.count == 36 else { return false }
            for (index, byte) in bytes.enumerated() {
                switch index {
                case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
                default: guard byte.isHexDigit else { return false }
                }
            }
            return true
        }
        return isUUID ? text.lowercased() : nil
    }
}

extension UInt8 {
    /// Whether it is one of `0…9`, `a…f`, `A…F`.
    var isHexDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
