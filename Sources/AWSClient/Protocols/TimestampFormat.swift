public import AWSSigner

/// A moment, as seconds since 1970-01-01T00:00:00Z.
public typealias Timestamp = AWSSigner.Timestamp

/// How a moment is written on the wire; `timestampFormat` in the models.
package enum TimestampFormat: Sendable {
    /// `iso8601`: `2015-08-30T12:36:00Z`, with milliseconds where there are any.
    case dateTime
    /// `rfc822`: `Sun, 30 Aug 2015 12:36:00 GMT`.
    case httpDate
    /// `unixTimestamp`: seconds since 1970, with a fraction where there is one.
    case epochSeconds
}

extension Timestamp {
    package func text(_ format: TimestampFormat) -> String {
        switch format {
        case .dateTime: dateTime
        case .httpDate: httpDate
        case .epochSeconds: milliseconds % 1_000 == 0 ? String(milliseconds / 1_000) : "\(secondsSinceEpoch)"
        }
    }

    /// - Returns: `nil` where the text has another form. Every form is read whatever the model says, since services
    ///   do not always keep to theirs.
    package init?(text: String) {
        if let seconds = Double(text) {
            guard seconds.isFinite else { return nil }
            self.init(secondsSinceEpoch: seconds)
        } else if let moment = Timestamp(iso8601: text) ?? Timestamp(httpDate: text) {
            self = moment
        } else if let moment = Timestamp(httpDateWithFraction: text) {
            self = moment
        } else {
            return nil
        }
    }

    /// `Sun, 02 Jan 2000 20:34:56.456 GMT`, which no standard has but some services write.
    private init?(httpDateWithFraction text: String) {
        guard let point = text.firstIndex(of: ".") else { return nil }
        let digits = text[text.index(after: point)...].prefix { $0.isASCII && $0.isNumber }
        guard let fraction = Double("0.\(digits)"),
            let whole = Timestamp(httpDate: String(text[..<point]) + String(text[digits.endIndex...]))
        else { return nil }
        self = whole + fraction
    }

    private var milliseconds: Int { Int((secondsSinceEpoch * 1_000).rounded()) }

    private var dateTime: String {
        let (seconds, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
        guard fraction != 0 else { return Timestamp(secondsSinceEpoch: Double(seconds)).extendedFormat }
        let positive = fraction < 0 ? fraction + 1_000 : fraction
        let whole = Timestamp(secondsSinceEpoch: Double(fraction < 0 ? seconds - 1 : seconds)).extendedFormat
        let digits = String(String(1_000 + positive).dropFirst())
        return "\(whole.dropLast()).\(digits)Z"
    }

    private var httpDate: String {
        let text = Timestamp(secondsSinceEpoch: secondsSinceEpoch.rounded(.down)).extendedFormat
        let days = Int((secondsSinceEpoch / 86_400).rounded(.down))
        // 1970-01-01 was a Thursday.
        let weekday = Self.weekdays[((days % 7) + 11) % 7]
        let date = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        let month = Int(date[1]).map { Self.monthNames[$0 - 1] } ?? ""
        return "\(weekday), \(date[2]) \(month) \(date[0]) \(text.dropFirst(11).prefix(8)) GMT"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
