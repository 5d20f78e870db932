import Foundation
import TestSupport
import Testing

/// `deployer render --format kubernetes`, and what tools that we did not write say of what it writes.
struct RenderKubernetesTests {
    /// Those with an API behind their cluster; the others have no objects.
    static let environments = RenderTests.environments.filter { !$0.hasSuffix("/local.yaml") }

    private func rendered(_ environment: String) async throws -> (deployer: Deployer, files: [String]) {
        let deployer = try Deployer()
        let name = try Self.unapplied(environment, in: deployer)
        try await deployer("render", name, "--format", "kubernetes", "--output", "objects", endingWith: 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(deployer.folder.path)/objects").sorted()
        return (deployer, files)
    }

    /// The environment with a state that is empty instead of one in AWS, and so without a pipeline.
    ///
    /// - Returns: Its name.
    private static func unapplied(_ path: String, in deployer: Deployer) throws -> String {
        var text = try String(contentsOfFile: path, encoding: .utf8)
            .replacing(#/\nstate:\n  s3:\n    bucket: .*\n/#, with: "\n")
        let pipeline = try #require(text.firstRange(of: "\ndelivery:\n"))
        text.removeSubrange(pipeline.lowerBound...)
        let name = URL(filePath: path).deletingPathExtension().lastPathComponent
        try deployer.folder.write(text + "\n", to: "environments/\(name).yaml")
        return name
    }

    /// Its schemas are Kubernetes' own; it knows no custom resources.
    @Test(arguments: environments, ["1.30", "1.31", "1.32", "1.33", "1.34", "1.35", "1.36", "1.37"])
    func objectsAreValid(_ environment: String, _ version: String) async throws {
        let (deployer, files) = try await rendered(environment)
        let builtIn = files.filter { !$0.contains("target-group-binding") }
        #expect(builtIn.count > 10)
        let result = try await run(
            "\(packageRoot)/.venv/checks/bin/kubernetes-validate",
            ["-k", version, "--strict"] + builtIn,
            folder: "\(deployer.folder.path)/objects"
        )
        #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
        #expect(!(result.output + result.errors).contains("Couldn't find schema"), "\(result.output)\(result.errors)")
    }

    @Test(arguments: environments)
    func checkovFindsNothing(_ environment: String) async throws {
        let (deployer, files) = try await rendered(environment)
        let result = try await run(
            "\(packageRoot)/.venv/checks/bin/checkov",
            [
                "--framework", "kubernetes", "--skip-download", "--compact", "--output", "json", "--directory",
                "objects",
            ],
            folder: deployer.folder.path
        )
        let report = try JSONDecoder().decode(CheckovReport.self, from: Data(result.output.utf8))
        let failures = report.results.failed_checks.map { "\($0.check_id) \($0.resource): \($0.check_name)" }
        #expect(failures == [])
        #expect(report.summary.passed > 50)
        #expect(report.summary.parsing_errors == 0)
        #expect(files.count > 10)
    }

    private struct CheckovReport: Decodable {
        struct Results: Decodable { let failed_checks: [Failure] }
        struct Failure: Decodable {
            let check_id: String
            let check_name: String
            let resource: String
        }
        struct Summary: Decodable {
            let passed: Int
            let parsing_errors: Int
        }
        let results: Results
        let summary: Summary
    }

    @Test func filesOfAnEarlierRunGoAndThoseOfOthersStay() async throws {
        let deployer = try Deployer()
        let environment = try Self.unapplied(try #require(Self.environments.first), in: deployer)
        try deployer.folder.write("kind: Mine\n", to: "objects/99-mine.yaml")
        try deployer.folder.write("# Written by deployer render.\nkind: Old\n", to: "objects/98-old.yaml")
        let result = try await deployer(
            "render",
            environment,
            "--format",
            "kubernetes",
            "--output",
            "objects",
            endingWith: 0
        )
        #expect(result.errors.contains("warning: Value is not known yet"))
        #expect(result.errors.contains("${database.instance.Endpoint.Address}"))
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(deployer.folder.path)/objects")
        #expect(files.contains("99-mine.yaml"))
        #expect(!files.contains("98-old.yaml"))
        #expect(files.contains("01-workload.namespace.yaml"))
        try await deployer("render", environment, "--format", "kubernetes", endingWith: 64)
        try await deployer("render", environment, "--format", "kubernetes", "-o", "x", "--json", endingWith: 64)
    }

    @Test func anEnvironmentWithoutAnAPIHasNoObjects() async throws {
        let (deployer, files) = try await rendered("\(packageRoot)/environments/local.yaml")
        #expect(files == [])
        let environment = "\(packageRoot)/environments/local.yaml"
        let result = try await deployer(
            "render",
            environment,
            "--format",
            "kubernetes",
            "-o",
            "objects",
            endingWith: 0
        )
        #expect(result.errors.contains("warning: Environment has no objects"), "\(result.errors)")
    }
}
