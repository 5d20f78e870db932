import AWSSigner
import Testing

@testable import AWSClient

struct TimestampParsingTests {
    private static let noon = Timestamp(year: 2015, month: 8, day: 30, hour: 12, minute: 36)

    @Test(
        arguments: [
            "2015-08-30T12:36:00Z", "2015-08-30T12:36:00.000Z", "2015-08-30T14:36:00+02:00", "2015-08-30T07:06:00-0530",
            "2015-08-30T12:36:00UTC", "2015-08-30T12:36:00+00:00",
        ]
    )
    func readsISO8601(_ text: String) {
        #expect(Timestamp(iso8601: text) == Self.noon)
    }

    @Test func keepsFractions() {
        #expect(Timestamp(iso8601: "2015-08-30T12:36:00.25Z") == Self.noon + 0.25)
    }

    @Test(arguments: ["", "2015-08-30", "2015-08-30T12:36:00", "soon, but not at once", "2015-08-30T12:36:00+1"])
    func refusesWhatIsNone(_ text: String) {
        #expect(Timestamp(iso8601: text) == nil)
        #expect(Timestamp(httpDate: text) == nil)
    }

    @Test func readsTheDateHeader() {
        #expect(Timestamp(httpDate: "Sun, 30 Aug 2015 12:36:00 GMT") == Self.noon)
        #expect(Timestamp(httpDate: "Sun, 30 Aug 2015 12:36:00 CEST") == nil)
    }
}
