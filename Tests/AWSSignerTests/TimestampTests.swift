import AWSSigner
import Testing

struct TimestampTests {
    /// Seconds by `date -u -d … +%s`.
    @Test(
        arguments: [
            (0.0, "19700101T000000Z", "1970-01-01T00:00:00Z"),
            (-1.0, "19691231T235959Z", "1969-12-31T23:59:59Z"),
            (951_782_400.0, "20000229T000000Z", "2000-02-29T00:00:00Z"),
            (1_440_938_160.9, "20150830T123600Z", "2015-08-30T12:36:00Z"),
            (4_107_542_399.0, "21000228T235959Z", "2100-02-28T23:59:59Z"),
            (4_107_542_400.0, "21000301T000000Z", "2100-03-01T00:00:00Z"),
        ]
    )
    func writesBothForms(seconds: Double, basic: String, extended: String) {
        let time = Timestamp(secondsSinceEpoch: seconds)
        #expect(time.basicFormat == basic)
        #expect(time.extendedFormat == extended)
        #expect(time.day == String(basic.prefix(8)))
    }

    @Test func everyDayOf400YearsComesBack() {
        for day in stride(from: -73_000, to: 73_097, by: 1) {
            let time = Timestamp(secondsSinceEpoch: Double(day) * 86_400)
            guard let date = Int(time.day) else {
                Issue.record("'\(time.day)' is no date")
                return
            }
            let again = Timestamp(year: date / 10_000, month: date / 100 % 100, day: date % 100)
            #expect(again == time, "\(time.day)")
        }
    }
}
