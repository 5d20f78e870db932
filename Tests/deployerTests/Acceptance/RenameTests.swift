import TestSupport
import Testing

/// A zone that is renamed keeps its ranges: the new subnets wait until the old ones have let go of them.
@Suite struct RenameTests {
    @Test(arguments: Emulator.Kind.allCases)
    func aRenamedZoneKeepsItsRanges(kind: Emulator.Kind) async throws {
        let project = try await NetworkProject(kind)
        let deployer = project.deployer
        try project.write(zones: ["a", "b"], natGateways: "none")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        try project.write(zones: ["a", "b"], natGateways: "none", renaming: ["b": "c"])
        let plan = try await deployer("plan", "dev", endingWith: 0)
        #expect(plan.output.contains("+ network.public-us-east-1c"))
        #expect(plan.output.contains("- network.public-us-east-1b"))
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        let ranges = try await project.cloud.list("ec2", "DescribeSubnets", "cidrBlock")
        #expect(ranges.count { $0 == "10.0.1.0/24" } == 1)
        // moto adds no route when an endpoint gets a route table later, and refuses to delete the endpoint without it.
        if kind == .ministack { try await deployer("destroy", "dev", "--yes", endingWith: 0) }
    }
}
