import Foundation
import TestSupport
import Testing

/// Releases, with the real binary. Those that are rolled out are in `DemoTests`, on a real API server; which image a rollback takes is in
/// `SavedReleasesTests`.
@Suite struct ReleaseTests {
    @Test func whereThereIsNothingToReleaseThatIsSaid() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        let digest = "sha256:" + String(repeating: "0", count: 64)
        let noRepository = try await deployer("release", "dev", "--image", digest, "--yes", endingWith: 64)
        #expect(noRepository.errors.contains("Environment has no repository"))

        try project.write(zones: ["a"], natGateways: "none", account: "123456789012")
        let text = try deployer.folder.read("environments/dev.yaml")
        try deployer.folder.write(text + "images: {}\n", to: "environments/dev.yaml")
        let noService = try await deployer("release", "dev", "--image", digest, "--yes", endingWith: 1)
        #expect(noService.errors.contains("error: Environment has no service"), "\(noService.errors)")
        let nothingBefore = try await deployer("rollback", "dev", "--yes", endingWith: 1)
        #expect(nothingBefore.errors.contains("error: There is no earlier release"), "\(nothingBefore.errors)")
        #expect(nothingBefore.errors.contains("      deployer release dev --image <digest>\n"))
        // Without a terminal nobody can be asked.
        for verb in [["rollback", "dev"], ["release", "dev", "--image", digest]] {
            let unasked = try await deployer(verb)
            #expect(unasked.exitCode == 64)
            #expect(unasked.errors.contains("--yes"), "\(unasked.errors)")
        }
        #expect(project.changingRequests.isEmpty)
    }
}
