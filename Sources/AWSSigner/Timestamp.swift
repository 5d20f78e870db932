/// A moment, as seconds since 1970-01-01T00:00:00Z; passed in as a value, so that nothing here reads a clock.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z, with fractions.
    public var secondsSinceEpoch: Double

    /// A moment by its distance from 1970.
    ///
    /// - Parameter secondsSinceEpoch: Seconds since 1970-01-01T00:00:00Z.
    public init(secondsSinceEpoch: Double) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    /// A calendar day and time of day in UTC. Parts outside their range carry over, as in day 32.
    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let days = Self.daysSinceEpoch(year: year, month: month, day: day)
        secondsSinceEpoch = Double(((days * 24 + hour) * 60 + minute) * 60 + second)
    }

    /// Whether `left` comes before `right`.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.secondsSinceEpoch < right.secondsSinceEpoch
    }

    /// A later moment.
    public static func + (moment: Timestamp, seconds: Double) -> Timestamp {
        Timestamp(secondsSinceEpoch: moment.secondsSinceEpoch + seconds)
    }

    /// Seconds from `right` to `left`.
    public static func - (left: Timestamp, right: Timestamp) -> Double {
        left.secondsSinceEpoch - right.secondsSinceEpoch
    }
}

extension Timestamp {
    /// The day of a signature's scope, as in `20150830`.
    package var day: String {
        let parts = calendar
        return Self.padded(parts.year, to: 4) + Self.padded(parts.month, to: 2) + Self.padded(parts.day, to: 2)
    }

    /// ISO 8601's basic form, as `X-Amz-Date` wants it: `20150830T123600Z`.
    package var basicFormat: String {
        let parts = calendar
        let time = Self.padded(parts.hour, to: 2) + Self.padded(parts.minute, to: 2) + Self.padded(parts.second, to: 2)
        return day + "T" + time + "Z"
    }

    /// ISO 8601's extended form in whole seconds: `2015-08-30T12:36:00Z`.
    package var extendedFormat: String {
        let parts = calendar
        let date = [
            Self.padded(parts.year, to: 4), Self.padded(parts.month, to: 2), Self.padded(parts.day, to: 2),
        ]
        let time = [parts.hour, parts.minute, parts.second].map { Self.padded($0, to: 2) }
        return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
    }

    private typealias CalendarParts = (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int)

    private var calendar: CalendarParts {
        let seconds = Int(secondsSinceEpoch.rounded(.down))
        let (days, rest) = Self.floorDivided(seconds, by: 86_400)
        let date = Self.date(daysSinceEpoch: days)
        return (date.year, date.month, date.day, rest / 3_600, rest / 60 % 60, rest % 60)
    }

    // Both conversions count years from March, so that the leap day is a year's last, in eras of 400 years.
    // The method is Howard Hinnant's: https://howardhinnant.github.io/date_algorithms.html
    private static let daysOfEra = 146_097
    private static let daysToEpoch = 719_468

    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let (carriedYears, monthIndex) = floorDivided(month - 3, by: 12)
        let (era, yearOfEra) = floorDivided(year + carriedYears, by: 400)
        let dayOfYear = (153 * monthIndex + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * daysOfEra + dayOfEra - daysToEpoch
    }

    private static func date(daysSinceEpoch: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = floorDivided(daysSinceEpoch + daysToEpoch, by: daysOfEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    private static func floorDivided(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
