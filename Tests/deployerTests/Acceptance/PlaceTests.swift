import TestSupport
import Testing

/// A state belongs to an account and a region: nothing is planned from it anywhere else.
@Suite struct PlaceTests {
    @Test func anotherRegionIsRefusedUntilNothingIsLeft() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        try await deployer("plan", "dev", "--out", "dev.plan", endingWith: 0)
        let state = try deployer.folder.read(".deployer/dev/state.json")

        try project.write(zones: ["a"], natGateways: "none", region: "eu-west-1")
        project.proxy.reset()
        for verb in [
            ["plan", "dev"], ["plan", "dev", "--no-refresh"], ["plan", "dev", "--destroy"], ["drift", "dev"],
            ["apply", "dev", "--yes"], ["destroy", "dev", "--yes"], ["import", "dev", "network.vpc", "vpc-0ab1"],
            ["apply", "dev.plan", "--yes"],
        ] {
            let result = try await deployer(verb)
            #expect(result.exitCode == 1, "\(verb)")
            #expect(result.errors.contains("error: State belongs to another place"), "\(verb) \(result.errors)")
            #expect(result.errors.contains("region us-east-1") && result.errors.contains("region eu-west-1"))
        }
        #expect(Set(project.proxy.requests.map(\.operation)) == ["GetCallerIdentity"])
        #expect(try deployer.folder.read(".deployer/dev/state.json") == state)
        // What only looks at the state needs no place.
        try await deployer("state", "list", "dev", endingWith: 0)
        try await deployer("output", "dev", "vpcId", endingWith: 0)

        try project.write(zones: ["a"], natGateways: "none")
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        try await deployer("destroy", "dev", "--yes", endingWith: 0)
        try project.write(zones: ["a"], natGateways: "none", region: "eu-west-1")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        #expect(try deployer.folder.read(".deployer/dev/state.json").contains("\"region\": \"eu-west-1\""))
        try await deployer("destroy", "dev", "--yes", endingWith: 0)
    }
}
