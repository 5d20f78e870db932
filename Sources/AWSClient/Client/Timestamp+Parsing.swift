package import AWSSigner

extension Timestamp {
    /// - Parameter httpDate: As in the `Date` header: `Sun, 30 Aug 2015 12:36:00 GMT` (RFC 9110, section 5.6.7).
    package init?(httpDate: String) {
        let words = httpDate.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ":" })
        guard words.count == 8, words[7] == "GMT",
            let day = Int(words[1]), let month = Self.months.firstIndex(of: String(words[2])), let year = Int(words[3]),
            let hour = Int(words[4]), let minute = Int(words[5]), let second = Int(words[6])
        else { return nil }
        self.init(year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
    }

    /// - Parameter iso8601: In UTC or with an offset, as in `2015-08-30T12:36:00.5Z` or `2015-08-30T14:36:00+02:00`.
    package init?(iso8601: String) {
        let bytes = Array(iso8601.utf8)
        guard bytes.count >= 20 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            return Int(String(decoding: bytes[range], as: UTF8.self))
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second)

        var zone = bytes[19...]
        if zone.first == UInt8(ascii: ".") {
            let digits = zone.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let fraction = Double("0." + String(decoding: digits, as: UTF8.self)) else { return nil }
            secondsSinceEpoch += fraction
            zone = zone[digits.endIndex...]
        }
        switch String(decoding: zone, as: UTF8.self) {
        case "Z", "UTC": break
        default:
            let start = zone.startIndex
            let minutesStart = bytes.count - 2
            guard zone.count >= 5, let sign = zone.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
                let hours = number(start + 1..<start + 3), let minutes = number(minutesStart..<bytes.count)
            else { return nil }
            let offset = Double(hours * 3_600 + minutes * 60)
            secondsSinceEpoch += sign == UInt8(ascii: "+") ? -offset : offset
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
