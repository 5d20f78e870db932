import Foundation
import TestSupport
import Testing

/// A state that is lost or damaged is made again from the account.
@Suite struct RebuildTests {
    @Test(arguments: Emulator.Kind.allCases)
    func aLostStateIsMadeAgain(kind: Emulator.Kind) async throws {
        let project = try await NetworkProject(kind)
        let deployer = project.deployer
        try project.write(zones: ["a", "b"], natGateways: "single")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        let outputs = try await deployer("output", "dev", endingWith: 0).output
        let list = try await deployer("state", "list", "dev", endingWith: 0).output
        try FileManager.default.removeItem(atPath: deployer.folder.path + "/.deployer/dev")

        project.proxy.reset()
        let rebuilt = try await deployer("state", "rebuild", "dev", endingWith: 0)
        let count = list.split(separator: "\n").count
        #expect(rebuilt.output.contains("Rebuilt the state: \(count) resources found, 0 not."), "\(rebuilt.output)")
        #expect(project.changingRequests == [])
        #expect(try await deployer("state", "list", "dev", endingWith: 0).output == list)
        #expect(try await deployer("output", "dev", endingWith: 0).output == outputs)
        let plan = try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        #expect(plan.output.contains("No changes."))
        try await deployer("drift", "dev", endingWith: 0)
        try await deployer("destroy", "dev", "--yes", endingWith: 0)
        #expect(try await deployer("state", "list", "dev", endingWith: 0).output.isEmpty)
    }

    @Test func aStateThatCanBeReadIsOnlyReplacedByForce() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        let before = try deployer.folder.read(".deployer/dev/state.json")
        let refused = try await deployer("state", "rebuild", "dev", endingWith: 64)
        #expect(refused.errors.contains("error: State can be read"))
        #expect(refused.errors.contains("      deployer state rebuild dev --force\n"))
        #expect(try deployer.folder.read(".deployer/dev/state.json") == before)

        // What was forgotten is found again.
        try await deployer("state", "forget", "dev", "network.vpc", endingWith: 0)
        let plan = try await deployer("plan", "dev", endingWith: 0)
        #expect(plan.errors.contains("warning: Resource is missing in the state"))
        #expect(plan.errors.contains("      deployer import dev network.vpc <id>\n"))
        #expect(plan.errors.contains("      deployer state rebuild dev --force\n"))
        try await deployer("state", "rebuild", "dev", "--force", "--json", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
    }

    @Test func aDamagedStateIsKeptBesideTheNewOne() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        // Somebody deletes a resource by hand, and makes a VPC that looks like one of ours.
        let subnet = try await deployer("state", "show", "dev", "network.public-us-east-1a", "--json", endingWith: 0)
        let id = try #require((try JSONLines(subnet.output)["resource"].first?["resource"] as? [String: Any])?["id"])
        try await deployer("destroy", "dev", "--yes", "--target", "network.public-us-east-1a", endingWith: 0)
        let vpc = try await project.cloud.list("ec2", "CreateVpc", "vpcId", ["CidrBlock": "10.7.0.0/16"])
        let stranger = try #require(vpc.first)
        try await project.cloud.call(
            "ec2",
            "CreateTags",
            [
                "ResourceId.1": stranger, "Tag.1.Key": "deployer:stack", "Tag.1.Value": "dev",
                "Tag.2.Key": "deployer:address", "Tag.2.Value": "old.vpc",
            ]
        )
        try deployer.folder.write("{ torn", to: ".deployer/dev/state.json")
        let unreadable = try await deployer("plan", "dev", endingWith: 1)
        #expect(unreadable.errors.contains("error: State cannot be read"))

        let rebuilt = try await deployer("state", "rebuild", "dev", endingWith: 0)
        #expect(rebuilt.output.contains("  + network.public-us-east-1a  AWS::EC2::Subnet\n"), "\(id)")
        #expect(rebuilt.output.contains("  ? old.vpc  \(stranger)\n"))
        #expect(rebuilt.output.contains("The damaged state is kept in .deployer/dev/state.json.aside-1."))
        #expect(try deployer.folder.read(".deployer/dev/state.json.aside-1") == "{ torn")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
    }
}
