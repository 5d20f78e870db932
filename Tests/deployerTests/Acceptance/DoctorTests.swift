import Foundation
import TestSupport
import Testing

/// What stands in the way of an apply, told before it.
@Suite struct DoctorTests {
    @Test(arguments: Emulator.Kind.allCases)
    func `a healthy environment has nothing in the way`(kind: Emulator.Kind) async throws {
        let project = try await NetworkProject(kind)
        let result = try await project.deployer("doctor", "dev", endingWith: 0)
        for check in ["environment", "state", "lock", "credentials", "endpoint", "account", "clock", "zones"] {
            #expect(result.output.contains(try Regex("(?m)^ok +\(check) ")), "\(check):\n\(result.output)")
        }
        #expect(result.output.hasSuffix("Nothing stands in the way of an apply.\n"))
        #expect(Set(project.changingRequests) == ["GET / HTTP/1.1"])
    }

    @Test func `a caller in another account fails, and nothing else is read`() async throws {
        let project = try await NetworkProject(.moto)
        try project.write(account: "999999999999")
        let result = try await project.deployer("doctor", "dev", "--json", endingWith: 1)
        let findings = try JSONLines(result.output)["finding"]
        let account = try #require(findings.first { $0["check"] as? String == "account" })
        #expect(account["outcome"] as? String == "failed")
        #expect((account["text"] as? String)?.contains("999999999999") == true)
        #expect(!project.proxy.requests.contains { $0.operation.hasPrefix("Describe") })
    }

    @Test func `an endpoint that does not answer is named`() async throws {
        let project = try await NetworkProject(.moto)
        let path = "environments/dev.yaml"
        let text = try project.deployer.folder.read(path)
        try project.deployer.folder.write(text + "endpoints:\n  s3: http://127.0.0.1:1\n", to: path)
        let result = try await project.deployer("doctor", "dev", endingWith: 1)
        #expect(result.output.contains(#/(?m)^failed +endpoint of s3 /#))
        #expect(result.output.hasSuffix("1 of \(result.output.split(separator: "\n").count - 1) checks failed.\n"))
    }

    @Test func `a zone that the account cannot use is named`() async throws {
        let project = try await NetworkProject(.moto)
        let path = "environments/dev.yaml"
        let text = try project.deployer.folder.read(path)
        try project.deployer.folder.write(text.replacing("us-east-1c", with: "us-east-1z"), to: path)
        let result = try await project.deployer("doctor", "dev", endingWith: 1)
        #expect(result.output.contains(#/(?m)^failed +zones +us-east-1z cannot be used by this account/#))
    }

    @Test(arguments: [(2, 1, "ok"), (1, 1, "failed")])
    func `a quota that the plan would pass is told`(limit: Int, code: Int32, outcome: String) async throws {
        let project = try await NetworkProject(.moto)
        // The emulator's own VPC is one, the plan makes another.
        let quotas = try HTTPServer { request in
            .text(#"{"Quota":{"QuotaName":"VPCs per Region","Value":\#(limit).0}}"#)
        }
        defer { quotas.stop() }
        let path = "environments/dev.yaml"
        let text = try project.deployer.folder.read(path)
        try project.deployer.folder.write(text + "endpoints:\n  service_quotas: \(quotas.url)\n", to: path)
        let result = try await project.deployer("doctor", "dev", "--json")
        let findings = try JSONLines(result.output)["finding"]
        let vpcs = try #require(findings.first { $0["check"] as? String == "quota of VPCs" })
        #expect(vpcs["outcome"] as? String == outcome)
        #expect(vpcs["text"] as? String == "1 of \(limit) in use, the plan makes 1")
    }
}
