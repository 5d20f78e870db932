/// A moment, to the microsecond, as both databases keep it.
struct Timestamp: Sendable, Hashable, Comparable {
    /// Since 1970-01-01T00:00:00Z.
    var microseconds: Int64

    static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

    /// The first and the last that have four digits for the year.
    static let range =
        Timestamp(
            microseconds: -62_135_596_800_000_000
        )...Timestamp(
            microseconds: 253_402_300_799_999_999
        )
}

extension Timestamp: CustomStringConvertible {
    /// RFC 3339 in UTC with six digits of a second: `2026-11-28T08:31:05.120000Z`.
    var description: String {
        let (seconds, micros) = microseconds.flooredDivision(by: 1_000_000)
        let (days, second) = seconds.flooredDivision(by: 86_400)
        let date = CivilDate(days: days)
        return String(unsafeUninitializedCapacity: 27) { bytes in
            var index = 0
            func put(_ value: Int64, _ digits: Int, _ end: Character) {
                var value = value
                for place in (index..<index + digits).reversed() {
                    bytes[place] = UInt8(ascii: "0") + UInt8(value % 10)
                    value /= 10
                }
                bytes[index + digits] = end.asciiValue ?? 0
                index += digits + 1
            }
            put(date.year, 4, "-")
            put(date.month, 2, "-")
            put(date.day, 2, "T")
            put(second / 3600, 2, ":")
            put(second / 60 % 60, 2, ":")
            put(second % 60, 2, ".")
            put(micros, 6, "Z")
            return index
        }
    }

    /// Reads RFC 3339, section 5.6, with any offset; nil for what is none, for leap seconds, and for more than six digits of a
    /// second that are not 0.
    init?(_ text: some StringProtocol) {
        var scanner = DigitScanner(bytes: Array(text.utf8))
        guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
            let day = scanner.number(2), scanner.take("T") || scanner.take("t") || scanner.take(" "),
            let hour = scanner.number(2), scanner.take(":"), let minute = scanner.number(2), scanner.take(":"),
            let second = scanner.number(2), hour < 24, minute < 60, second < 60,
            let date = CivilDate(year: year, month: month, day: day), let micros = scanner.fraction(),
            let offset = scanner.offset(), scanner.isAtEnd
        else { return nil }
        let seconds = date.days * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
        let moment = Timestamp(microseconds: seconds * 1_000_000 + micros)
        guard Timestamp.range.contains(moment) else { return nil }
        self = moment
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

/// Digits and marks at fixed places.
private struct DigitScanner {
    var bytes: [UInt8]
    var index = 0

    var isAtEnd: Bool { index == bytes.count }

    mutating func number(_ count: Int) -> Int64? {
        guard index + count <= bytes.count else { return nil }
        var value: Int64 = 0
        for byte in bytes[index..<index + count] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        index += count
        return value
    }

    mutating func take(_ character: Character) -> Bool {
        guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
        index += 1
        return true
    }

    /// Microseconds behind a point, 0 where there is none.
    mutating func fraction() -> Int64? {
        guard take(".") else { return 0 }
        var micros: Int64 = 0
        var count = 0
        while let digit = number(1) {
            if count < 6 { micros = micros * 10 + digit } else if digit != 0 { return nil }
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in min(count, 6)..<6 { micros *= 10 }
        return micros
    }

    /// Minutes east of UTC.
    mutating func offset() -> Int64? {
        if take("Z") || take("z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }
}
