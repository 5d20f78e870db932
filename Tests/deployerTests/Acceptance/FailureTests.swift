import Foundation
import Synchronization
import TestSupport
import Testing

/// A refused call fails its resource and holds back what needs it; the next apply goes on from there.
@Suite struct FailureTests {
    @Test func aSavedPlanThatFailsIsPlannedAgainWithItsOptions() async throws {
        let project = try await NetworkProject(
            .moto,
            refuse: { $0.operation == "CreateRole" ? AWSProxy.Refusal(status: 403, code: "AccessDenied") : nil }
        )
        try project.write(zones: ["a"], natGateways: "none")
        let options = ["--target", "network.flow-log-role", "--no-refresh", "--state-dir", "kept"]
        let planned = try await project.deployer(["plan", "dev", "--out", "dev.plan"] + options)
        #expect(planned.output.hasSuffix("Apply exactly this with: deployer apply dev.plan --state-dir kept\n"))
        let failed = try await project.deployer("apply", "dev.plan", "--yes", "--state-dir", "kept", endingWith: 1)
        let command =
            "deployer plan dev --out dev.plan --no-refresh --target network.flow-log-role --state-dir kept"
        #expect(failed.output.hasSuffix("To go on from here:\n      \(command)\n"), "\(failed.output)")
    }

    @Test func aRefusedCreateHoldsBackOnlyWhatNeedsIt() async throws {
        let isDenied = Atomic(true)
        let project = try await NetworkProject(
            .moto,
            refuse: { request in
                guard request.operation == "CreateRole", isDenied.load(ordering: .relaxed) else { return nil }
                return AWSProxy.Refusal(status: 403, code: "AccessDenied")
            }
        )
        try project.write(zones: ["a"], natGateways: "none")
        let failed = try await project.deployer("apply", "dev", "--yes", endingWith: 1)
        #expect(failed.output.contains("error: Access denied\n"))
        #expect(failed.output.contains("  resource: network.flow-log-role\n"))
        #expect(failed.output.contains("  request id: test-request\n"))
        #expect(
            failed.output.contains(
                """
                Held back:
                  create network.flow-log  AWS::EC2::FlowLog
                  create network.flow-log-role-policy  AWS::IAM::RolePolicy

                """
            )
        )
        #expect(failed.output.contains(#/Failed: \d\d created, 1 failed, 2 held back in /#))
        #expect(failed.output.hasSuffix("To go on from here:\n      deployer apply dev --yes\n"))

        isDenied.store(false, ordering: .relaxed)
        let plan = try await project.deployer("plan", "dev", endingWith: 0)
        #expect(plan.output.contains("Plan: 3 to create, 0 to update, 0 to replace, 0 to delete."))
        let apply = try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        #expect(apply.output.contains("Done: 3 created in "))
    }

    @Test func theStateIsWhereItIsWanted() async throws {
        let project = try await NetworkProject(.moto)
        let deployer = project.deployer
        try project.write(zones: ["a"], natGateways: "none")
        try await deployer("apply", "dev", "--yes", "--state-dir", "states", "--parallelism", "1", endingWith: 0)
        let folder = deployer.folder.path
        #expect(FileManager.default.fileExists(atPath: "\(folder)/states/dev/state.json"))
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/.deployer"))
        try await deployer("plan", "dev", "--state-dir", "states", "--detailed-exitcode", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 2)
    }
}
