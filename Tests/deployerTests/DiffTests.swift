import TestSupport
import Testing

/// `deployer diff`: what differs in meaning between two environments.
struct DiffTests {
    private static func environment(
        account: String = "111122223333",
        region: String = "eu-central-1",
        zones: String = "ab",
        block: Int = 1,
        more: String = ""
    ) -> String {
        let ranges = zones.enumerated().map { index, letter in
            """
                - name: \(region)\(letter)
                  publicCidr: 10.\(block).\(index).0/24
                  applicationCidr: 10.\(block).\(16 * (index + 1)).0/20
                  databaseCidr: 10.\(block).\(index + 8).0/24

            """
        }
        return """
            account: "\(account)"
            region: \(region)
            network:
              cidrBlock: 10.\(block).0.0/16
              zones:
            \(ranges.joined())\(more)
            """
    }

    private func project(_ staging: String, _ prod: String) throws -> Deployer {
        let deployer = try Deployer()
        try deployer.folder.write(staging, to: "environments/staging.yaml")
        try deployer.folder.write(prod, to: "environments/prod.yaml")
        return deployer
    }

    @Test(arguments: ["text", "quiet", "verbose", "json"])
    func whatDiffersIsShown(_ form: String) async throws {
        let deployer = try project(
            Self.environment(more: "  natGateways: single\n  flowLogRetentionDays: 30\ntags:\n  team: payments"),
            Self.environment(account: "444455556666", region: "us-east-1", zones: "abc", block: 2)
        )
        let arguments = ["diff", "staging", "prod"] + (form == "text" ? [] : ["--\(form)"])
        let result = try await deployer(arguments)
        #expect(result.exitCode == 2)
        #expect(result.errors.isEmpty)
        try compareWithGolden(
            result.output,
            "Tests/deployerTests/Golden/diff-\(form).\(form == "json" ? "jsonl" : "txt")"
        )
    }

    @Test func namesRangesAndPlacesAreNoDifference() async throws {
        let deployer = try project(
            Self.environment(),
            Self.environment(account: "444455556666", region: "us-east-1", zones: "cd", block: 2)
        )
        let result = try await deployer("diff", "staging", "prod", endingWith: 0)
        #expect(result.output.hasSuffix("staging and prod differ in nothing but their own names and values.\n"))
        #expect(!result.output.contains("network.vpc"))
        #expect(result.output.contains("10.1.0.0/16 "))
        let verbose = try await deployer("diff", "staging", "prod", "--verbose", endingWith: 0)
        #expect(verbose.output.contains("network.vpc"))
    }

    @Test func anEnvironmentIsTheSameAsItself() async throws {
        let deployer = try project(Self.environment(), Self.environment())
        let result = try await deployer("diff", "prod", "environments/prod.yaml", endingWith: 0)
        #expect(result.output.hasPrefix("prod and prod are the same: "))
        try await deployer("diff", "prod", "nowhere", endingWith: 64)
        try await deployer("diff", "prod", endingWith: 64)
    }

    @Test func oneZoneIsComparedWithTheOneThatStandsForIt() async throws {
        // Zone b stands for zone b, wherever it is in the list.
        let deployer = try project(Self.environment(zones: "ab"), Self.environment(zones: "bc"))
        let lines = try JSONLines(try await deployer("diff", "staging", "prod", "--json", endingWith: 0).output)
        let found = lines["resource_difference"].compactMap { $0["difference"] as? String }
        #expect(Set(found).isSubset(of: ["same", "alikeButForNames"]))
        let summary = try #require(lines["difference_summary"].first)
        #expect(summary["empty"] as? Bool == true)
    }
}
