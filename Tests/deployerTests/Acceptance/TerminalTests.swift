import Foundation
import TestSupport
import Testing

/// The deployer on a terminal, which `script` of util-linux provides: the question, the live view, the cursor.
@Suite struct TerminalTests {
    /// Runs a verb on a terminal of 100 by 30, with a line typed in.
    private func onTerminal(
        _ project: NetworkProject,
        _ command: String,
        typing line: String,
        with variables: [String: String] = [:]
    ) async throws -> RunResult {
        let deployer = project.deployer
        let typed = "printf '\(line)\\n' | script -qec 'stty cols 100 rows 30; \(Deployer.binary) \(command)' /dev/null"
        return try await run(
            "/bin/sh",
            ["-c", typed],
            environment: deployer.environment.merging(["TERM": "xterm-256color"]) { $1 }.merging(variables) { $1 },
            folder: deployer.folder.path
        )
    }

    @Test(arguments: ["no", "y", "YES", ""])
    func onlyYesIsAYes(answer: String) async throws {
        let project = try await NetworkProject(.moto)
        try project.write(zones: ["a"], natGateways: "none")
        let result = try await onTerminal(project, "apply dev", typing: answer)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("Make these changes in dev (us-east-1)?"))
        #expect(result.output.contains("Nothing was changed"))
        #expect(project.changingRequests == [])
    }

    @Test func theLiveViewShowsTheRunAndLeavesTheCursor() async throws {
        let project = try await NetworkProject(.moto)
        try project.write(zones: ["a"], natGateways: "none")
        let result = try await onTerminal(project, "apply dev", typing: "yes")
        #expect(result.exitCode == 0, "\(result.output)")
        #expect(result.output.contains("\u{1B}[32m  +\u{1B}[0m "))
        #expect(result.output.contains(#/created.* network\.vpc/#))
        #expect(result.output.contains("Done: "))
        let hidden = result.output.components(separatedBy: "\u{1B}[?25l").count
        let shown = result.output.components(separatedBy: "\u{1B}[?25h").count
        #expect(hidden == shown)
    }

    @Test(arguments: [["TERM": "dumb"], ["NO_COLOR": "1"]])
    func coloursAreOnlyForThoseWhoWantThem(variables: [String: String]) async throws {
        let project = try await NetworkProject(.moto)
        try project.write(zones: ["a"], natGateways: "none")
        let result = try await onTerminal(project, "apply dev --quiet", typing: "yes", with: variables)
        #expect(result.exitCode == 0, "\(result.output)")
        // Colours end in m; the live view itself is drawn with other sequences.
        #expect(!result.output.contains(#/\u{1B}\[[0-9;]*m/#))
        if variables["TERM"] == "dumb" { #expect(!result.output.contains("\u{1B}")) }
    }
}
