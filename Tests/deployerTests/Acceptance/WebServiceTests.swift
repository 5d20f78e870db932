import Foundation
import TestSupport
import Testing

/// The whole architecture, from nothing to nothing.
@Suite struct WebServiceTests {
    @Test func theWholeArchitectureLivesAndDies() async throws {
        let project = try await LocalProject()
        let before = try await project.inventory()

        try await project.deployer("plan", "local", "--detailed-exitcode", "--out", "local.plan", endingWith: 2)
        let apply = try await project.deployer("apply", "local", "--yes", endingWith: 0)
        #expect(apply.output.contains(#/Done: \d+ created in /#))
        let called = try await RequestValidation.check(project.requests)
        #expect(called["ec2.CreateVpc"] == 1)

        project.resetRequests()
        try await project.deployer("plan", "local", "--detailed-exitcode", endingWith: 0)
        _ = try await RequestValidation.check(project.requests)

        let state = try await project.deployer("state", "list", "local", "--json", endingWith: 0).output
        _ = try await project.script("lint-policies", input: state, python: ".venv/checks/bin/python")

        try await expectDriftIsSeenAndRepaired(project)
        try await project.deployer("destroy", "local", "--yes", endingWith: 0)
        #expect(try await project.inventory() == before)
    }

    /// Every type's drift is shown at its address, repaired, and gone.
    private func expectDriftIsSeenAndRepaired(_ project: LocalProject) async throws {
        let made = try await project.drift()
        // What nobody can change: the one only waits, ministack has no call for the other.
        let unchanged = made.filter { $0.property == nil }
        #expect(
            Set(unchanged.map(\.resource_type)) == [
                "AWS::EKS::Cluster", "Deployer::CertificateManager::IssuedCertificate",
            ],
            "\(unchanged.map { "\($0.resource_type): \($0.reason ?? "")" })"
        )
        #expect(made.count > 40)
        let lines = try JSONLines(try await project.deployer("drift", "local", "--json", endingWith: 2).output)
        let seen = lines["drift"]
        for drift in made {
            guard let property = drift.property else { continue }
            let found = seen.first { $0["address"] as? String == drift.address }
            let paths = (found?["properties"] as? [[String: Any]] ?? []).compactMap { $0["path"] as? [String] }
            let isGone = found?["gone"] as? Bool == true
            let isSeen = property == "gone" ? isGone : paths.contains { $0.first == property }
            #expect(isSeen, "\(property) of \(drift.address) should have drifted: \(paths)")
        }
        try await project.deployer("apply", "local", "--yes", endingWith: 0)
        try await project.deployer("plan", "local", "--detailed-exitcode", endingWith: 0)
    }
}
