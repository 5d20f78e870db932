import Foundation
import TestSupport
import Testing

/// `deployer iam-policy`, and what parliament, which we did not write, says of what it writes.
struct IAMPolicyTests {
    /// Besides: nothing that writes is allowed on everything, and no policy is longer than IAM takes.
    @Test(arguments: RenderTests.environments) func parliamentFindsNothing(_ environment: String) async throws {
        let deployer = try Deployer()
        let lines = try await deployer("iam-policy", environment, "--json", endingWith: 0).output
        #expect(try JSONLines(lines)["iam_policy"].count > 1)
        try deployer.folder.write(lines, to: "lines")
        let script = "\(packageRoot)/Tests/deployerTests/Scripts/lint-policies"
        let command = "exec '\(packageRoot)/.venv/checks/bin/python' '\(script)' <'\(deployer.folder.path)/lines'"
        let result = try await run("/bin/sh", ["-c", command])
        #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    }

    /// The lint itself: what it must not let pass.
    @Test(arguments: [
        (#"{"Action":"s3:DeleteBucket","Effect":"Allow","Resource":"*"}"#, "writes"),
        (#"{"Action":"s3:DestroyBucket","Effect":"Allow","Resource":"arn:aws:s3:::x"}"#, "UNKNOWN_ACTION"),
        (#"{"Action":"s3:DeleteBucket","Effect":"Allow","Resource":"arn:aws:sns:::x"}"#, "RESOURCE_MISMATCH"),
    ])
    func theLintFinds(_ statement: String, _ finding: String) async throws {
        let folder = try TemporaryFolder("deployer-lint")
        let policy = #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#
        try folder.write(#"{"type":"iam_policy","policy":\#(policy)}"#, to: "lines")
        let script = "\(packageRoot)/Tests/deployerTests/Scripts/lint-policies"
        let command = "exec '\(packageRoot)/.venv/checks/bin/python' '\(script)' <'\(folder.path)/lines'"
        let result = try await run("/bin/sh", ["-c", command])
        #expect(result.exitCode == 1)
        #expect(result.output.contains(finding), "\(result.output)\(result.errors)")
    }

    /// A request that no statement allows is told by its action and what it is about.
    @Test func aRequestThatIsNotAllowedIsFound() async throws {
        let policy =
            #"{"Statement":[{"Effect":"Allow","Action":"iam:DeleteRole","Resource":"arn:aws:iam::000000000000:role/dev-*"}]}"#
        let line = #"{"version":1,"type":"iam_policy","policy":\#(policy)}"#
        func request(_ role: String) -> AWSProxy.Request {
            AWSProxy.Request(
                service: "iam",
                operation: "DeleteRole",
                headers: ["Content-Type": "application/x-www-form-urlencoded"],
                body: "Action=DeleteRole&RoleName=\(role)&Version=2010-05-08"
            )
        }
        #expect(try await Permissions.check([request("dev-a")], against: line).actions == ["iam:DeleteRole"])
        await #expect(throws: TestFailure.self) { try await Permissions.check([request("prod-a")], against: line) }
    }

    @Test func devIsWrittenAsItWas() async throws {
        let deployer = try Deployer()
        let result = try await deployer("iam-policy", "\(packageRoot)/environments/dev.yaml", endingWith: 0)
        #expect(result.errors.contains("Policy is in several documents"))
        try compareWithGolden(result.output, "Tests/deployerTests/Golden/iam-policy-dev.json")
    }

    @Test func aFolderGetsAFileEach() async throws {
        let deployer = try Deployer()
        let environment = "\(packageRoot)/environments/dev.yaml"
        try deployer.folder.write("{}", to: "policies/policy-19.json")
        try deployer.folder.write("mine", to: "policies/notes.txt")
        let shown = try await deployer("iam-policy", environment, endingWith: 0).output
        #expect(try await deployer("iam-policy", environment, "--output", "policies", endingWith: 0).output.isEmpty)
        let all = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [NSDictionary])
        for (index, policy) in all.enumerated() {
            let text = try deployer.folder.read("policies/policy-\(index + 1).json")
            #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary == policy)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(deployer.folder.path)/policies")
        #expect(names.count == all.count + 1)
        #expect(names.contains("notes.txt"))
    }

    @Test func aNetworkAloneTakesNothingOfEKS() async throws {
        let deployer = try Deployer()
        let environment = """
            account: "111122223333"
            region: eu-central-1
            network:
              cidrBlock: 10.1.0.0/16
              zones:
                - name: eu-central-1a
                  publicCidr: 10.1.0.0/24
                  applicationCidr: 10.1.16.0/20
                  databaseCidr: 10.1.3.0/24

            """
        try deployer.folder.write(environment, to: "environments/small.yaml")
        let result = try await deployer("iam-policy", "small", endingWith: 0)
        #expect(result.output.contains("\"ec2:CreateVpc\""))
        #expect(!result.output.contains("\"eks:") && !result.output.contains("\"rds:"))
        try await deployer("iam-policy", "nowhere", endingWith: 64)
    }
}
