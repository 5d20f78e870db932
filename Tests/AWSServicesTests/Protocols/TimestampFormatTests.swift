import AWSClient
import AWSSigner
import Testing

@Suite("A moment on the wire")
struct TimestampFormatTests {
    @Test(
        "is written in the format asked for",
        arguments: [
            (0.0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "0"),
            (1_440_938_160.25, "2015-08-30T12:36:00.250Z", "Sun, 30 Aug 2015 12:36:00 GMT", "1440938160.25"),
            (-0.5, "1969-12-31T23:59:59.500Z", "Wed, 31 Dec 1969 23:59:59 GMT", "-0.5"),
            (-86_400.0, "1969-12-31T00:00:00Z", "Wed, 31 Dec 1969 00:00:00 GMT", "-86400"),
        ]
    )
    func written(_ seconds: Double, _ dateTime: String, _ httpDate: String, _ epoch: String) {
        let moment = Timestamp(secondsSinceEpoch: seconds)
        #expect(moment.text(.dateTime) == dateTime)
        #expect(moment.text(.httpDate) == httpDate)
        #expect(moment.text(.epochSeconds) == epoch)
        #expect(Timestamp(text: dateTime) == moment)
        #expect(Timestamp(text: epoch) == moment)
    }

    @Test("is nothing else", arguments: ["", "yesterday", "2015-08-30", "inf", "nan", "Sun, 30 Foo 2015 12:36:00 GMT"])
    func refused(_ text: String) {
        #expect(Timestamp(text: text) == nil)
    }
}
