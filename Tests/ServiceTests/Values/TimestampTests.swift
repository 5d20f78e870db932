import Foundation
import Testing

@testable import Service

@Suite struct TimestampTests {
    @Test(arguments: [
        ("2026-11-28T08:31:05.12Z", "2026-11-28T08:31:05.120000Z"),
        ("2026-11-28t10:31:05+02:00", "2026-11-28T08:31:05.000000Z"),
        ("2024-02-29 23:59:59.9999990-00:30", "2024-03-01T00:29:59.999999Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z"),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500000Z"),
    ])
    func isReadWithAnyOffsetAndWrittenInUTC(text: String, expected: String) throws {
        #expect(try #require(Timestamp(text)).description == expected)
    }

    @Test(arguments: [
        "", "2026-11-28", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-28T24:00:00Z",
        "2026-11-28T08:31:60Z",
        "2026-11-28T08:31:05", "2026-11-28T08:31:05.Z", "2026-11-28T08:31:05.1234567Z", "2026-11-28T08:31:05+24:00",
        "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01", "2026-11-28T08:31:05Z ", "2026-00-10T08:31:05Z",
    ])
    func anythingElseIsRefused(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func daysAgreeWithFoundation() {
        // Foundation counts in the Julian calendar before 1582.
        var random = SplitMix(seed: 7)
        for _ in 0..<2000 {
            let seconds = Int64.random(in: -11_676_096_000...253_402_300_799, using: &random)
            let moment = Timestamp(microseconds: seconds * 1_000_000)
            let date = Date(timeIntervalSince1970: Double(seconds))
            #expect(moment.description == date.formatted(.iso8601).dropLast() + ".000000Z")
            #expect(Timestamp(moment.description) == moment)
        }
    }
}
