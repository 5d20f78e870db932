import Infra
import Testing

@Suite struct WaiverTests {
    private func stack(_ waive: (inout Stack) -> Void) -> Stack {
        var stack = Stack("shop")
        stack.component("store") { stack in
            stack.make("main", "AWS::KMS::Key")
            stack.make("other", "AWS::KMS::Key")
        }
        waive(&stack)
        return stack
    }

    private func check(_ stack: Stack, on day: String = "2027-06-30") throws -> CheckResults {
        stack.checked(region: "eu-central-1", today: try #require(CalendarDay(day)))
    }

    @Test(arguments: [nil, "store", "store.main"] as [Address?])
    func `a waiver is for a resource, a component or the stack`(address: Address?) throws {
        let results = try check(stack { $0.waive("KMS.4", at: address, because: "Later", until: "2027-06-30") })
        #expect(results.waived.count == (address == "store.main" ? 1 : 2))
        #expect(results.failures.map(\.address) == (address == "store.main" ? ["store.other"] : []))
        #expect(results.waived.first?.waiver?.reason == "Later")
        #expect(results.unused.isEmpty)
    }

    @Test func `an address is not taken for one that begins alike`() throws {
        let results = try check(stack { $0.waive("KMS.4", at: "store.m", because: "Later", until: "2027-06-30") })
        #expect(results.failures.count == 2)
        #expect(results.unused.map(\.address) == ["store.m"])
    }

    @Test func `a waiver ends after its last day`() throws {
        let stack = stack { $0.waive("KMS.4", because: "Later", until: "2027-06-30") }
        #expect(try check(stack, on: "2027-06-30").failures.isEmpty)
        let after = try check(stack, on: "2027-07-01")
        #expect(after.failures.count == 2)
        #expect(after.failures.first?.expired?.until == "2027-06-30")
        #expect(after.unused.isEmpty, "it is of no use any more, but it is not for nothing")
    }

    @Test func `of two waivers the one that holds counts`() throws {
        let results = try check(
            stack {
                $0.waive("KMS.4", because: "Early", until: "2027-01-01")
                $0.waive("KMS.4", because: "Late", until: "2028-01-01")
            }
        )
        #expect(results.waived.first?.waiver?.reason == "Late")
    }

    @Test(arguments: [
        ("KMS.44", "Why not", "2027-06-30", "There is no check \"KMS.44\""),
        ("KMS.4", "Why not", "2027-6-30", "which is no day"),
        ("KMS.4", "Why not", "2027-02-29", "which is no day"),
        ("KMS.4", " ", "2027-06-30", "gives no reason"),
    ])
    func `a waiver that makes no sense is a mistake of the stack`(
        id: String,
        reason: String,
        until: String,
        words: String
    ) {
        let stack = stack { $0.waive(id, because: reason, until: until) }
        let mistakes = stack.diagnostics.filter { $0.summary == "Invalid waiver" }
        #expect(mistakes.count == 1)
        #expect(mistakes.first?.detail.contains(words) == true)
        #expect(mistakes.first?.locations.first?.file.hasSuffix("WaiverTests.swift") == true)
    }

    @Test(arguments: [
        (0.0, "1970-01-01"), (951_782_400, "2000-02-29"), (1_795_478_400, "2026-11-24"), (1_798_761_599, "2026-12-31"),
        (4_107_542_400, "2100-03-01"),
    ])
    func `a moment is in a day`(seconds: Double, day: String) {
        #expect(CalendarDay(secondsSinceEpoch: seconds).description == day)
        #expect(CalendarDay(day)?.description == day)
    }
}
