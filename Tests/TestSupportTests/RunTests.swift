import TestSupport
import Testing

@Suite struct RunTests {
    @Test func givesOutputErrorsAndCode() async throws {
        let result = try await run("sh", ["-c", "echo out $WORD; echo err >&2; exit 3"], environment: ["WORD": "here"])
        #expect(result.output == "out here\n")
        #expect(result.errors == "err\n")
        #expect(result.exitCode == 3)
    }

    @Test func tellsASignalFromACode() async throws {
        let result = try await run("sh", ["-c", "kill -9 $$"])
        #expect(result.status == .signalled(9))
        #expect(result.exitCode == 137)
    }

    @Test func readsNothing() async throws {
        #expect(try await run("cat").output.isEmpty)
    }

    @Test func runsInTheFolderAsked() async throws {
        let folder = try TemporaryFolder()
        #expect(try await run("pwd", folder: folder.path).output == folder.path + "\n")
    }

    @Test func aMissingProgramIsNamed() async throws {
        await #expect(throws: TestFailure.self) { try await run("/nowhere/at-all") }
    }

    @Test func aGoldenFileThatDiffersNamesTheLine() throws {
        let failure = #expect(throws: TestFailure.self) {
            try compareWithGolden("other\n", "Tests/TestSupportTests/Golden/greeting.txt")
        }
        #expect(failure?.description.contains("greeting.txt:1 differs") == true)
        try compareWithGolden("hello\n", "Tests/TestSupportTests/Golden/greeting.txt")
    }
}
