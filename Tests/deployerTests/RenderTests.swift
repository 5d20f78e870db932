import Foundation
import TestSupport
import Testing

/// `deployer render`, and what cfn-lint, which we did not write, says of what it writes.
struct RenderTests {
    static let environments: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(packageRoot)/environments")) ?? [])
        .filter { $0.hasSuffix(".yaml") }.map { "\(packageRoot)/environments/\($0)" }.sorted()

    @Test(arguments: environments, ["yaml", "json"])
    func cfnLintFindsNothing(_ environment: String, _ notation: String) async throws {
        let deployer = try Deployer()
        let file = "\(deployer.folder.path)/template.\(notation)"
        try await deployer("render", environment, "--output", file, endingWith: 0)
        let result = try await run("\(packageRoot)/.venv/bin/cfn-lint", ["--template", file])
        #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    }

    /// What checkov finds is repaired, or waived in the stack with a reason, which the templates carry.
    @Test func checkovFindsNothing() async throws {
        let deployer = try Deployer()
        try deployer.folder.write("", to: "templates/none")
        for environment in Self.environments {
            let name = environment.split(separator: "/").last.map { $0.replacing(".yaml", with: ".json") } ?? ""
            try await deployer("render", environment, "--output", "templates/\(name)", "--json", endingWith: 0)
        }
        let result = try await run(
            "\(packageRoot)/.venv/checks/bin/checkov",
            [
                "--skip-download", "--framework", "cloudformation", "--compact", "--output", "json", "-d",
                "\(deployer.folder.path)/templates",
            ]
        )
        let report = try JSONDecoder().decode(CheckovReport.self, from: Data(result.output.utf8))
        #expect(report.summary.failed == 0, "\(report.results.failed_checks.map { "\($0.check_id) \($0.resource)" })")
        #expect(report.summary.parsing_errors == 0)
        #expect(report.summary.passed > 500)
        #expect(report.results.skipped_checks.allSatisfy { !($0.check_result.suppress_comment ?? "").isEmpty })
    }

    private struct CheckovReport: Decodable {
        struct Summary: Decodable {
            let passed: Int
            let failed: Int
            let parsing_errors: Int
        }
        struct Finding: Decodable {
            struct Result: Decodable { let suppress_comment: String? }
            let check_id: String
            let resource: String
            let check_result: Result
        }
        struct Results: Decodable {
            let failed_checks: [Finding]
            let skipped_checks: [Finding]
        }
        let summary: Summary
        let results: Results
    }

    @Test func thereAreEnvironments() {
        #expect(!Self.environments.isEmpty)
    }

    @Test func bothNotationsSayTheSame() async throws {
        let deployer = try Deployer()
        let environment = try #require(Self.environments.first)
        try await deployer("render", environment, "-o", "template.yaml", endingWith: 0)
        try await deployer("render", environment, "-o", "template.json", endingWith: 0)
        #expect(try deployer.folder.read("template.json").hasPrefix("{"))
        // cfn-lint's reader turns the short forms into the long ones.
        let script = """
            import json, sys
            from cfnlint.decode import decode_str
            templates = []
            for name in ("template.yaml", "template.json"):
                template, errors = decode_str(open(name).read())
                assert not errors, errors
                templates.append(json.loads(json.dumps(template)))
            def spelled(value):
                # "A.B" and ["A", "B"] are the same to Fn::GetAtt.
                if isinstance(value, dict):
                    if set(value) == {"Fn::GetAtt"} and isinstance(value["Fn::GetAtt"], str):
                        return {"Fn::GetAtt": value["Fn::GetAtt"].split(".", 1)}
                    return {key: spelled(inner) for key, inner in value.items()}
                return [spelled(inner) for inner in value] if isinstance(value, list) else value
            assert spelled(templates[0]) == spelled(templates[1])
            print(len(templates[0]["Resources"]))
            """
        let result = try await run(
            "\(packageRoot)/.venv/bin/python",
            ["-c", script],
            folder: deployer.folder.path
        )
        #expect(result.exitCode == 0, "\(result.errors)")
        #expect((Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 20)
    }

    @Test func theTemplateGoesToStandardOutputAndWarningsBesideIt() async throws {
        let deployer = try Deployer()
        let environment = try #require(Self.environments.first)
        let yaml = try await deployer("render", environment, endingWith: 0)
        #expect(yaml.output.hasPrefix("AWSTemplateFormatVersion: \"2010-09-09\"\n"))
        #expect(yaml.errors.contains("warning: Resource is not in the template"))
        #expect(yaml.errors.contains("network.default-security-group"))
        let json = try await deployer("render", environment, "--json", endingWith: 0)
        #expect(json.output.hasPrefix("{\n  \"AWSTemplateFormatVersion\""))
        try await deployer("render", environment, "--json", "--yaml", endingWith: 64)
        try await deployer("render", environment, "--format", "terraform", endingWith: 64)
        let refused = try await deployer("render", environment, "-o", "no/such/folder/x.yaml", endingWith: 1)
        #expect(refused.errors.contains("no/such/folder/x.yaml"))
    }
}
