import Foundation
import TestSupport
import Testing

/// The main job from beginning to end: plan, apply, nothing to do, a change, a drift, its repair, destroy.
@Suite struct LifecycleTests {
    @Test(arguments: Emulator.Kind.allCases)
    func aNetworkLivesAndDies(kind: Emulator.Kind) async throws {
        let project = try await NetworkProject(kind)
        let before = try await project.cloud.inventory()

        // Plan: says what it would do and does nothing.
        let plan = try await project.deployer("plan", "dev", "--detailed-exitcode", endingWith: 2)
        #expect(plan.output.contains("+ network.vpc  AWS::EC2::VPC"))
        #expect(plan.output.contains("(known after apply)"))
        #expect(plan.output.contains(/Plan: \d\d to create, 0 to update, 0 to replace, 0 to delete\./))
        #expect(project.changingRequests == [])

        // Apply.
        let apply = try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        #expect(apply.output.contains(#/Done: \d\d created in /#))
        #expect(apply.errors.contains(/created network\.vpc vpc-[0-9a-f]+ \(/))
        let checked = try await RequestValidation.check(project.proxy.requests)
        #expect(checked["ec2.CreateVpc"] == 1)
        let vpc = try await project.deployer("output", "dev", "vpcId", endingWith: 0)
            .output.trimmingCharacters(in: .newlines)
        #expect(try await project.cloud.list("ec2", "DescribeVpcs", "vpcId").contains(vpc))

        // Nothing is left to do, and nothing is done.
        project.proxy.reset()
        let again = try await project.deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        #expect(again.output.contains(/No changes\. \d\d resources are as described\./))
        #expect(project.repeatedReads == [:])
        try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        #expect(project.changingRequests == [])
        try await project.deployer("drift", "dev", endingWith: 0)

        // A change in the environment: a zone less, one NAT gateway for all, another tag.
        try project.write(zones: ["a", "b"], natGateways: "single", tags: ["team": "billing"])
        let change = try await project.deployer("plan", "dev", endingWith: 0)
        #expect(change.output.contains(#""payments" → "billing""#))
        #expect(change.output.contains(/Plan: 0 to create, \d+ to update, 0 to replace, \d+ to delete\./))
        try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        try await project.deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        if kind != .moto {
            // moto cannot delete an endpoint that route tables were added to: it looks for routes that it never made.
            try project.write(tags: ["team": "billing"])
            try await project.deployer("apply", "dev", "--yes", endingWith: 0)
            try await project.deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        }

        // Somebody else changes a subnet, and deletes another's association.
        let records = try JSONLines(try await project.deployer("state", "list", "dev", "--json", endingWith: 0).output)
        let resources = records["resource"].compactMap { $0["resource"] as? [String: Any] }
        let subnet = try #require(resources.first { $0["resource_type"] as? String == "AWS::EC2::Subnet" })
        let id = try #require(subnet["id"] as? String)
        let wanted = ((subnet["properties"] as? [String: Any])?["MapPublicIpOnLaunch"] as? Bool) ?? false
        try await project.cloud.call(
            "ec2",
            "ModifySubnetAttribute",
            ["SubnetId": id, "MapPublicIpOnLaunch.Value": String(!wanted)]
        )
        let drift = try await project.deployer("drift", "dev", endingWith: 2)
        #expect(drift.output.contains("MapPublicIpOnLaunch  \(wanted) → \(!wanted)"))
        #expect(drift.output.contains(/Drift in 1 of \d\d resources\./))
        let repairPlan = try await project.deployer("plan", "dev", endingWith: 0)
        #expect(repairPlan.output.contains("Changed outside of deployer\n"))
        #expect(repairPlan.output.contains("Plan: 0 to create, 1 to update, 0 to replace, 0 to delete."))
        try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        try await project.deployer("drift", "dev", endingWith: 0)

        // Destroy leaves nothing behind.
        let destroy = try await project.deployer("destroy", "dev", "--yes", endingWith: 0)
        #expect(destroy.output.contains(#/Done: \d\d deleted in /#))
        #expect(try await project.cloud.inventory() == before)
        #expect(try await project.deployer("state", "list", "dev", endingWith: 0).output.isEmpty)
    }

    @Test func aFirstPlanReads() async throws {
        let project = try await NetworkProject(.moto)
        try project.write(zones: ["a"], natGateways: "single")
        let plan = try await project.deployer("plan", "dev", endingWith: 0)
        try compareWithGolden(plan.output, "Tests/deployerTests/Golden/first-plan.txt")
        let one = try await project.deployer(
            "plan",
            "dev",
            "--quiet",
            "--target",
            "network.public-us-east-1a",
            endingWith: 0
        )
        try compareWithGolden(one.output, "Tests/deployerTests/Golden/plan-of-a-target.txt")
    }
}
