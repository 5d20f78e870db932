import Infra
import Testing

@testable import Engine

struct DiagnosticErrorTests {
    private let lock = Lock(
        id: "3f9a77",
        holder: "kim",
        host: "laptop",
        process: 7,
        operation: "apply",
        version: "0.4.0",
        since: 1_700_000_000 + 3600 * 24 * 3 - 29_469.5
    )

    @Test func aLockedStateSaysWhoAndWhatToDo() {
        let diagnostic = Diagnostic(explaining: StateLocked(holder: lock), environment: "prod")
        #expect(diagnostic.summary == "State is locked")
        #expect(
            diagnostic.detail == """
                kim@laptop has held the lock since 2023-11-17 14:02:10Z (apply, deployer 0.4.0, lock 3f9a).
                If that process is gone, release it with:
                """
        )
        #expect(diagnostic.commands == ["deployer unlock prod 3f9a"])
    }

    @Test func errorsOfTheBackendNameWhatWasFound() {
        let moved = Diagnostic(explaining: StateMoved(expectedSerial: 4, foundSerial: 5), environment: "prod")
        #expect(moved.detail.contains("serial 4") && moved.detail.contains("at 5"))
        let lost = Diagnostic(explaining: LockLost(lock: lock), environment: "prod")
        #expect(lost.detail.contains("3f9a") && lost.commands == ["deployer plan prod"])
        let other = Diagnostic(explaining: LockNotHeld(asked: "9999", holder: lock), environment: "prod")
        #expect(other.detail.contains("\"9999\"") && other.commands == ["deployer unlock prod 3f9a"])
        #expect(Diagnostic(explaining: LockNotHeld(asked: "9999", holder: nil)).commands.isEmpty)
    }

    @Test(arguments: [ErrorDisposition.unknownOutcome, .underway, .settling, .denied, .refused, .notFound])
    func errorsOfAServiceKeepItsWords(disposition: ErrorDisposition) {
        let diagnostic = Diagnostic(
            explaining: FakeError(disposition, "The service's own words."),
            activity: "Reading Fake",
            address: "a"
        )
        #expect(diagnostic.detail.hasPrefix("Reading Fake failed: The service's own words."))
        #expect(diagnostic.requestID == "fake-request")
        #expect(diagnostic.address == "a")
    }

    @Test func manyErrorsAreCounted() {
        let diagnostics = Diagnostics([Diagnostic(.warning, "W"), Diagnostic(.error, "E"), Diagnostic(.error, "F")])
        let diagnostic = Diagnostic(explaining: diagnostics)
        #expect(diagnostic.summary == "E")
        #expect(diagnostic.detail.contains("1 more"))
    }
}
