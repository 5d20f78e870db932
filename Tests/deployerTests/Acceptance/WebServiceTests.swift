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

        try await expectTheTemplateMakesTheSame(project)
        try await expectNoSecretIsWritten(project, beside: apply)

        var requests = project.requests
        project.resetRequests()
        try await project.deployer("plan", "local", "--detailed-exitcode", endingWith: 0)
        _ = try await RequestValidation.check(project.requests)

        let state = try await project.deployer("state", "list", "local", "--json", endingWith: 0).output
        _ = try await project.script("lint-policies", input: state, python: ".venv/checks/bin/python")

        try await expectDriftIsSeenAndRepaired(project)
        try await project.deployer("destroy", "local", "--yes", endingWith: 0)
        #expect(try await project.inventory() == before)
        requests += project.requests
        try await expectThePolicyAllows(requests, in: project)
    }

    /// What `deployer iam-policy` writes allows all that was asked, from the first plan to the end.
    private func expectThePolicyAllows(_ requests: [AWSProxy.Request], in project: LocalProject) async throws {
        let called = try await Permissions.check(
            requests,
            against: try await project.deployer("iam-policy", "local", "--json", endingWith: 0).output
        )
        #expect(called.actions.count > 200, "\(called.actions.count)")
        #expect(called.named > 80, "\(called.named)")
        for action in ["ec2:CreateTags", "iam:CreatePolicy", "kms:CreateKey", "rds:DeleteDBInstance"] {
            #expect(called.actions.contains(action))
        }
    }

    /// The rendered template, deployed by ministack's CloudFormation into an account of its own.
    private func expectTheTemplateMakesTheSame(_ project: LocalProject) async throws {
        struct Comparison: Decodable {
            struct Difference: Decodable {
                let kind: String
                let deployer: [String]
                let template: [String]
            }
            let deployed: Int
            let compared: Int
            let differences: [Difference]
        }
        try await project.deployer("render", "local", "--json", "--output", "template.json", endingWith: 0)
        let other = try await Emulator.start(.ministack)
        let file = "\(project.deployer.folder.path)/template.json"
        let arguments = [LocalProject.region, file, other.endpoint, project.ministack.endpoint]
        let text = try await project.script("compare-template", arguments)
        let comparison = try JSONDecoder().decode(Comparison.self, from: Data(text.utf8))
        #expect(comparison.differences.isEmpty, "\(comparison.differences)")
        #expect(comparison.deployed > 90)
        #expect(comparison.compared > 50)
    }

    /// Neither the files of the project (state, journal, saved plan, template) nor what an apply prints hold a secret that is in
    /// Secrets Manager.
    private func expectNoSecretIsWritten(_ project: LocalProject, beside apply: RunResult) async throws {
        let text = try await project.script(
            "somebody-else",
            ["secrets", LocalProject.region, project.ministack.endpoint]
        )
        let secrets = try JSONDecoder().decode([String].self, from: Data(text.utf8))
        #expect(secrets.contains { $0.count >= 20 }, "there is a password to look for")
        let shown = try await project.deployer("state", "show", "local", "database.instance", "--json", endingWith: 0)
        let files = try #require(FileManager.default.enumerator(atPath: project.deployer.folder.path))
        var texts = [apply.output, apply.errors, shown.output]
        for case let name as String in files where !name.hasSuffix("/") {
            let path = "\(project.deployer.folder.path)/\(name)"
            if let data = FileManager.default.contents(atPath: path) {
                texts.append(String(decoding: data, as: UTF8.self))
            }
        }
        #expect(texts.count > 5)
        for secret in secrets { #expect(!texts.contains { $0.contains(secret) }) }
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
