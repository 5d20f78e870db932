/// Percent-encoding as signatures want it: only RFC 3986's unreserved characters stay, hexadecimal digits are upper case.
package enum PercentEncoding {
    /// - Parameters:
    ///   - text: Encoded as UTF-8.
    ///   - keepsSlash: Whether `/` stays as it is, as in a path.
    /// - Returns: ASCII.
    package static func encoded(_ text: some StringProtocol, keepsSlash: Bool = false) -> String {
        encoded(Array(text.utf8), keepsSlash: keepsSlash)
    }

    /// Decodes `%XX` and encodes again, so that `%2f`, `%2F` and a literal `/` in a query value end up the same.
    package static func normalized(_ text: String) -> String {
        encoded(decoded(text), keepsSlash: false)
    }

    /// The bytes that `%XX` sequences stand for; a `%` that begins none stays. `+` is a plus.
    package static func decoded(_ text: some StringProtocol) -> [UInt8] {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = Hex.value(of: bytes[index + 1]), let low = Hex.value(of: bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func encoded(_ bytes: [UInt8], keepsSlash: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if isUnreserved(byte) || (keepsSlash && byte == UInt8(ascii: "/")) {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                result.append(Hex.upperDigits[Int(byte >> 4)])
                result.append(Hex.upperDigits[Int(byte & 15)])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default:
            false
        }
    }
}

/// Hexadecimal digits.
package enum Hex {
    static let upperDigits = Array("0123456789ABCDEF".utf8)
    private static let lowerDigits = Array("0123456789abcdef".utf8)

    /// Two lower-case digits a byte.
    package static func encoded(_ bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            result.append(lowerDigits[Int(byte >> 4)])
            result.append(lowerDigits[Int(byte & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
