import Foundation
import TestSupport
import Testing

/// What the README promises of `make demo`, by what it runs: it ends with an error where anything is not as it says.
@Suite struct DemoTests {
    @Test func podsThatFailAreToldAsAClusterTellsThem() async throws {
        let folder = try TemporaryFolder()
        let script = "\(packageRoot)/Tests/deployerTests/Scripts/failing-pods"
        let result = try await run("\(packageRoot)/.venv/bin/python", [script, folder.path])
        #expect(result.exitCode == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n")
        try #require(lines.count == 2, "\(result.output)\(result.errors)")
        #expect(lines[0].contains(#""type": "Failed""#) && lines[0].contains("the image is not there"))
        #expect(lines[1].contains(#""reason": "ProgressDeadlineExceeded""#) && lines[1].contains("no database"))
        #expect(lines[1].contains(#""observedGeneration": 3"#))
        #expect(result.errors.contains("kubelet: service is not rolled out: "))
    }

    @Test func theDemoPlaysToItsEnd() async throws {
        let service = URL(filePath: Deployer.binary).deletingLastPathComponent().path + "/service"
        let result = try await run(
            "\(packageRoot)/.venv/bin/python",
            ["\(packageRoot)/Tools/demo/demo", Deployer.binary, service]
        )
        #expect(result.exitCode == 0, "\(result.output.suffix(4_000))\(result.errors.suffix(4_000))")
        #expect(result.output.matches(of: #/No changes\. \d+ resources are as described\./#).count == 2)
        #expect(result.output.contains("2 replicas behind a load balancer that ends TLS"))
        guard KubernetesServer.isAvailable else { return }
        // A release and its rollback change three resources each, and what the API keeps is still there.
        #expect(result.output.contains("\nGoing back to sha256:"))
        // What was taken back is no release to go back to.
        #expect(result.errors.contains("error: There is no earlier release"))
        #expect(!result.errors.contains("More than the image changes"))
        #expect(result.output.contains("\nNothing to take back: sha256:"))
        #expect(result.output.matches(of: #/Done: 2 created, 1 updated, 2 old deleted/#).count == 2)
    }
}
