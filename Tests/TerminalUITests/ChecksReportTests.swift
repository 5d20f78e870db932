import Infra
import TestSupport
import Testing

@testable import TerminalUI

struct ChecksReportTests {
    /// Two keys that are not rotated, one of them on purpose, a waiver that has ended and one that is not needed.
    static let results: CheckResults = {
        var stack = Stack("shop")
        stack.component("store") { stack in
            for name in ["main", "audit"] {
                stack.add(name, CloudResource("AWS::KMS::Key"), fileID: "Shop/Store.swift", line: 12)
            }
        }
        stack.add("topic", CloudResource("AWS::SNS::Topic"), fileID: "Shop/Alarms.swift", line: 7)
        func waive(_ check: String, _ address: Address, _ until: String, _ line: Int) {
            stack.waive(
                check,
                at: address,
                because: "The tool that reads it cannot follow a key that changes, until its next version is out",
                until: until,
                fileID: "Shop/Shop.swift",
                line: line
            )
        }
        waive("KMS.4", "store.audit", "2027-06-30", 3)
        waive("SNS.1", "topic", "2026-01-31", 4)
        waive("S3.9", "store", "2027-06-30", 5)
        return stack.checked(region: "eu-central-1", today: CalendarDay(secondsSinceEpoch: 1_795_478_400))
    }()

    @Test(arguments: [
        ("checks.txt", Layout()), ("checks-quiet.txt", Layout(detail: .quiet)),
        ("checks-60-columns.txt", Layout(width: 60)),
    ])
    func text(golden: String, layout: Layout) throws {
        try expectGolden(ChecksReport(Self.results).lines(in: layout).text, golden)
    }

    @Test func json() throws {
        let text = ChecksReport(Self.results).messages.text
        try expectGolden(text.replacing(#/"checks":[0-9]+/#, with: "\"checks\":…"), "checks.jsonl")
    }

    @Test func whatIsLeftToSay() throws {
        let lines = DiagnosticLines(Layout()).lines(for: Self.results.diagnostics)
        try expectGolden(lines.text, "checks-diagnostics.txt")
    }

    @Test func nothingIsSaidWhereThereIsNothing() {
        let results = Stack("shop").checked(region: "eu-central-1", today: CalendarDay(secondsSinceEpoch: 0))
        #expect(ChecksReport(results).lines(in: Layout()).isEmpty)
        #expect(ChecksReport(results).messages.map(\.type) == ["check_summary"])
        #expect(ChecksReport(.none).messages.isEmpty)
        #expect(results.diagnostics.isEmpty)
    }
}
