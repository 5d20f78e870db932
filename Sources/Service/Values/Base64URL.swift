/// Base64 in the alphabet that addresses and file names take, without padding (RFC 4648, section 5).
enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: .max, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    static func encoded(_ bytes: [UInt8]) -> String {
        let count = (bytes.count * 4 + 2) / 3
        return String(unsafeUninitializedCapacity: count) { out in
            var (bits, pending, index) = (0, 0, 0)
            func put(_ value: Int) {
                out[index] = alphabet[value & 63]
                index += 1
            }
            for byte in bytes {
                bits = (bits << 8 | Int(byte)) & 0xFFFF
                pending += 8
                while pending >= 6 {
                    pending -= 6
                    put(bits >> pending)
                }
            }
            if pending > 0 { put(bits << (6 - pending)) }
            return index
        }
    }

    /// - Returns: nil where the text has another character, padding included, or ends within a byte.
    static func decoded(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3 / 4)
        var (bits, pending) = (0, 0)
        for character in text.utf8 {
            let value = values[Int(character)]
            guard value < 64 else { return nil }
            bits = (bits << 6 | Int(value)) & 0xFFFF
            pending += 6
            if pending >= 8 {
                pending -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> pending))
            }
        }
        return bits & ((1 << pending) - 1) == 0 ? bytes : nil
    }
}
