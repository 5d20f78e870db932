/// A place in PostgreSQL's log (`pg_lsn`), as in `16/B374D848`: two halves of a number in hexadecimal digits.
struct LogPosition: Sendable, Hashable, Comparable {
    private let number: UInt64

    /// - Returns: nil for a text that is none.
    init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let high = UInt32(halves[0], radix: 16), let low = UInt32(halves[1], radix: 16) else {
            return nil
        }
        number = UInt64(high) << 32 | UInt64(low)
    }

    static func < (left: LogPosition, right: LogPosition) -> Bool { left.number < right.number }
}
