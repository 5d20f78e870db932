import Foundation
import TestSupport
import Testing

/// Import, state list, show and forget, outputs, locks and saved plans, with the real binary.
@Suite struct StateVerbsTests {
    @Test(arguments: Emulator.Kind.allCases)
    func forgottenResourcesAreImportedAgain(kind: Emulator.Kind) async throws {
        let project = try await NetworkProject(kind)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        let id = try await deployer("output", "dev", "vpcId", endingWith: 0).output.trimmingCharacters(in: .newlines)

        let shown = try await deployer("state", "show", "dev", "network.vpc", endingWith: 0)
        #expect(shown.output.hasPrefix("network.vpc  AWS::EC2::VPC  \(id)\n"))
        let list = try await deployer("state", "list", "dev", endingWith: 0)
        #expect(list.output.contains(/network\.vpc +AWS::EC2::VPC +vpc-/))

        project.proxy.reset()
        let forgotten = try await deployer("state", "forget", "dev", "network.vpc", endingWith: 0)
        #expect(forgotten.output == "Forgot network.vpc. \(id) stays in AWS.\n")
        #expect(project.proxy.requests.isEmpty)
        #expect(!(try await deployer("state", "list", "dev", endingWith: 0)).output.contains("network.vpc "))
        #expect(try await deployer("plan", "dev", endingWith: 0).output.contains("+ network.vpc  AWS::EC2::VPC"))

        let imported = try await deployer("import", "dev", "network.vpc", id, endingWith: 0)
        #expect(imported.output == "Imported \(id) as network.vpc.\n")
        try await deployer("import", "dev", "network.vpc", id, endingWith: 1)
        #expect(project.changingRequests == [])
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        try await deployer("destroy", "dev", "--yes", endingWith: 0)
    }

    @Test func aSavedPlanIsAppliedOnceAndRefusedAfterAChange() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        let saved = try await deployer("plan", "dev", "--out", "dev.plan", endingWith: 0)
        #expect(saved.output.hasSuffix("Saved the plan. Apply exactly this with: deployer apply dev.plan\n"))
        try await deployer("apply", "dev.plan", "--target", "network.vpc", endingWith: 64)
        try await deployer("apply", "dev.plan", "--yes", endingWith: 0)

        project.proxy.reset()
        let refused = try await deployer("apply", "dev.plan", "--yes", endingWith: 1)
        #expect(refused.errors.contains("error: "))
        #expect(project.changingRequests == [])

        // A plan with the name of an environment is not applied by that name.
        try await deployer("plan", "dev", "--out", "dev", endingWith: 0)
        let ambiguous = try await deployer("apply", "dev", "--yes", endingWith: 64)
        #expect(ambiguous.errors.contains("      deployer apply ./dev\n"))
        try FileManager.default.removeItem(atPath: deployer.folder.path + "/dev")
        try deployer.folder.write("{ \"plan\": ", to: "torn.plan")
        try await deployer("apply", "torn.plan", "--yes", endingWith: 1)

        try await deployer("plan", "dev", "--destroy", "--out", "destroy.plan", endingWith: 0)
        try project.write(zones: ["a"], natGateways: "none", tags: ["team": "billing"])
        try await deployer("apply", "destroy.plan", "--yes", endingWith: 1)
        #expect(project.changingRequests == [])
        try project.write(zones: ["a"], natGateways: "none")
        try await deployer("apply", "destroy.plan", "--yes", endingWith: 0)
        #expect(try await deployer("state", "list", "dev", endingWith: 0).output.isEmpty)
    }

    @Test func aPlanThatCannotBeSavedSaysWhy() async throws {
        let project = try await NetworkProject(.moto)
        let result = try await project.deployer("plan", "dev", "--out", "/nonexistent/p", endingWith: 1)
        #expect(result.errors.contains("error: Plan cannot be saved\n  /nonexistent/p: No such file or directory.\n"))
    }

    @Test func aPartlyDestroyedEnvironmentShowsOnlyWhatItHas() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        let nothing = try await deployer("destroy", "dev", "--yes", endingWith: 0)
        #expect(nothing.output.contains("No changes. There are no resources."))
        try await deployer("apply", "dev", "--yes", endingWith: 0)
        let before = try await deployer("output", "dev", endingWith: 0).output
        #expect(before.contains("vpcId") && before.contains("publicSubnetIds"))
        try await deployer("destroy", "dev", "--yes", "--target", "network.public-us-east-1a", endingWith: 0)
        let after = try await deployer("output", "dev", endingWith: 0).output
        #expect(after.contains("vpcId") && !after.contains("publicSubnetIds"))
        // Only one subnet was made anew, so drift of that one can be asked for alone.
        project.proxy.reset()
        let drift = try await deployer("drift", "dev", "--target", "network.vpc", endingWith: 0)
        #expect(drift.output == "No drift. 1 resource is as last applied.\n")
        #expect(!project.proxy.requests.contains { $0.operation == "DescribeSubnets" })
        try await deployer("drift", "dev", "--target", "network.nothing", endingWith: 1)
    }

    @Test func everyVerbSpeaksJSON() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        let apply = try await deployer("apply", "dev", "--yes", "--json", endingWith: 0)
        let lines = try JSONLines(apply.output)
        #expect(apply.errors.isEmpty)
        #expect(lines["plan_summary"].count == 1)
        #expect(lines["apply_summary"].first?["succeeded"] as? Bool == true)
        #expect(lines["work_started"].count == lines["plan_change"].count)
        #expect(lines["work_finished"].count == lines["work_started"].count)
        for verb in [
            ["plan", "dev"], ["drift", "dev"], ["output", "dev"], ["output", "dev", "vpcId"], ["state", "list", "dev"],
            ["state", "show", "dev", "network.vpc"], ["unlock", "dev"], ["environments"],
            ["state", "forget", "dev", "network.vpc"],
        ] {
            let result = try await deployer(verb + ["--json"])
            #expect(result.exitCode == 0 && result.errors.isEmpty, "\(verb) \(result.errors)")
            #expect(try !JSONLines(result.output).objects.isEmpty, "\(verb)")
        }
    }

    @Test func aCallerInAnotherAccountIsRefusedBeforeAnythingIsRead() async throws {
        let project = try await NetworkProject(.moto)
        try project.write(account: "999988887777")
        let result = try await project.deployer("plan", "dev", endingWith: 1)
        #expect(result.errors.contains("error: Caller is in another account"))
        #expect(result.errors.contains("999988887777") && result.errors.contains("123456789012"))
        #expect(project.proxy.requests.map(\.operation) == ["GetCallerIdentity"])
    }
}
