import Infra
import Testing

@testable import TerminalUI

struct DiagnosticLinesTests {
    static let diagnostics = [
        Diagnostic(
            .error,
            "State is locked",
            detail: """
                kim@laptop has held the lock since 2026-11-28 14:02:11Z (apply, deployer 0.4.0, lock 3f9a).
                If that process is gone, release it with:
                """,
            commands: ["deployer unlock prod 3f9a"]
        ),
        Diagnostic(
            .error,
            "Service refused a request",
            detail: """
                EC2 CreateSubnet: InvalidSubnet.Conflict: The CIDR '10.0.1.0/24' conflicts with another subnet. \
                Give the subnet a range of its own in environments/dev.yaml, then apply again.
                """,
            address: "network.app-a",
            locations: [.init(file: "Infra/Network.swift", line: 48)],
            requestID: "7a62c49f-347e-4fc4-9331-6e8e7a96ab73"
        ),
        Diagnostic(
            .warning,
            "Duplicate address",
            locations: [.init(file: "a.yaml", line: 1, column: 5), .init(file: "a.yaml", line: 9)]
        ),
        Diagnostic(.note, "Nothing to do"),
    ]

    @Test(arguments: [("diagnostics.txt", nil), ("diagnostics-60-columns.txt", 60)] as [(String, Int?)])
    func diagnostics(golden: String, width: Int?) throws {
        try expectGolden(DiagnosticLines(Layout(width: width)).lines(for: Self.diagnostics).text, golden)
    }

    @Test func colours() throws {
        try expectGolden(DiagnosticLines(Layout()).lines(for: Self.diagnostics).colouredText, "diagnostics-colour.txt")
    }
}
