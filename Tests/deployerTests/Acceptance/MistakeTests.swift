import Foundation
import TestSupport
import Testing

/// What users get wrong, and what goes wrong around them, is told in plain words and with the right exit code.
@Suite struct MistakeTests {
    private let deployer: Deployer

    init() throws {
        deployer = try Deployer()
        let environment = """
            region: us-east-1
            endpoint: http://127.0.0.1:9
            network:
              cidrBlock: 10.0.0.0/16
              flowLogRetentionDays: 7
              zones:
                - name: us-east-1a
                  publicCidr: 10.0.0.0/24
                  applicationCidr: 10.0.16.0/20
                  databaseCidr: 10.0.8.0/24

            """
        try deployer.folder.write(environment, to: "environments/dev.yaml")
        let state = #"""
            {"version": 1, "lineage": "a", "serial": 1, "salt": "b", "outputs": {"vpcId": "vpc-0ab1"}, "resources": {}}
            """#
        try deployer.folder.write(state, to: ".deployer/dev/state.json")
    }

    private func shell(_ command: String) async throws -> RunResult {
        try await run(
            "/bin/sh",
            ["-c", command.replacingOccurrences(of: "deployer ", with: "\(Deployer.binary) ")],
            environment: deployer.environment,
            folder: deployer.folder.path
        )
    }

    @Test(arguments: ["output dev vpcId", "output dev", "output dev --json", "environments"])
    func lostOutputIsAFailure(verb: String) async throws {
        let result = try await shell("deployer \(verb) >/dev/full")
        #expect(result.exitCode == 1)
        #expect(result.errors.hasSuffix("Standard output could not be written: No space left on device.\n"))
    }

    @Test func aReaderThatHasEnoughIsNoFailure() async throws {
        let result = try await shell("{ deployer output dev vpcId; echo $? >&2; } | true")
        #expect(result.errors == "0\n")
    }

    @Test(arguments: [
        ("plan ./environments", "./environments: Is a directory."),
        ("apply nonsense.plan --yes", "plan: a value of another kind"),
        ("apply torn.plan --yes", "no JSON that a plan is made of"),
    ])
    func filesThatCannotBeUsedAreToldInPlainWords(verb: String, reason: String) async throws {
        try deployer.folder.write(
            #"{"version": 1, "environment": "dev", "options": {"destroy": false, "refresh": true, "targets": [], "isolated": false}, "plan": 7}"#,
            to: "nonsense.plan"
        )
        try deployer.folder.write(#"{"version": 1, "options": {"#, to: "torn.plan")
        let result = try await shell("deployer \(verb)")
        #expect(result.exitCode != 0)
        #expect(result.errors.contains(reason), "\(result.errors)")
        for raw in ["NSCocoaError", "CocoaError", "DecodingError", "CodingKeys", "NSPOSIX", "debugDescription"] {
            #expect(!result.errors.contains(raw), "\(result.errors)")
        }
    }

    @Test(arguments: [["plan"], ["plan", "dev", "--nonsense"], ["nonsense"], ["drift", "dev", "--target", "a..b"]])
    func mistakesOfTheCommandLineAreJSONTooWhereThatIsAskedFor(arguments: [String]) async throws {
        let result = try await deployer(arguments + ["--json"])
        #expect(result.exitCode == 64)
        #expect(result.errors.isEmpty)
        let diagnostic = try #require(try JSONLines(result.output)["diagnostic"].first?["diagnostic"] as? [String: Any])
        #expect(diagnostic["summary"] as? String == "Wrong usage")
        #expect((diagnostic["detail"] as? String)?.isEmpty == false)
        let plain = try await deployer(arguments)
        #expect(plain.exitCode == 64 && plain.output.isEmpty && plain.errors.contains("Usage: "))
    }

    @Test func helpStaysText() async throws {
        let result = try await deployer("plan", "--help", "--json")
        #expect(result.exitCode == 0)
        #expect(result.output.contains("USAGE: deployer plan"))
    }
}
