import Foundation
import Infra
import TestSupport
import Testing

/// From an environment's file to a stack.
struct ApplicationTests {
    static let files: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(packageRoot)/environments")) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    private func stack(_ text: String, file: String) throws -> Stack {
        try Stack(environment: try Environment.decode(text, file: file))
    }

    @Test func thereAreEnvironments() {
        #expect(Self.files.contains("local.yaml"))
    }

    @Test(arguments: files)
    func everyEnvironmentOfTheRepositoryIsWhole(_ file: String) throws {
        let text = try String(contentsOfFile: "\(packageRoot)/environments/\(file)", encoding: .utf8)
        let stack = try stack(text, file: "environments/\(file)")
        #expect(stack.name == file.dropLast(".yaml".count))
        #expect(stack.nodes["network.vpc"] != nil)
        #expect(stack.outputs.map(\.name).contains("vpcId"))
        let checked = stack.checked(region: "eu-central-1", today: try #require(CalendarDay("2026-11-24")))
        let failures = checked.failures.map { "\($0.check.id) \($0.address): \($0.problem)" }
        #expect(failures == [])
        #expect(checked.unused.map(\.check) == [])
    }

    /// Environments differ in values, so all of them have the parts of production.
    @Test(arguments: files)
    func everyEnvironmentHasEveryPart(_ file: String) throws {
        let text = try String(contentsOfFile: "\(packageRoot)/environments/\(file)", encoding: .utf8)
        let stack = try stack(text, file: "environments/\(file)")
        var parts = Set(stack.nodes.keys.compactMap { $0.description.split(separator: ".").first.map(String.init) })
        // No Kubernetes stands behind an emulator's EKS.
        if file == "local.yaml" { parts.insert("workload") }
        #expect(
            parts == [
                "audit", "certificate", "cluster", "database", "delivery", "images", "load-balancer", "network",
                "observability", "workload",
            ]
        )
        #expect(stack.nodes.count > 100)
    }

    @Test func whatNeedsTheAccountSaysSo() throws {
        let text = """
            endpoint: http://127.0.0.1:4566
            region: eu-central-1
            network:
              cidrBlock: 10.0.0.0/16
              zones:
                - name: eu-central-1a
                  publicCidr: 10.0.0.0/24
                  applicationCidr: 10.0.16.0/20
                  databaseCidr: 10.0.3.0/24
            images:
            """
        let thrown = #expect(throws: Diagnostics.self) { try stack(text, file: "environments/test.yaml") }
        let found = try #require(thrown?.all.first)
        #expect(found.summary == "Account is missing")
        #expect(found.locations.map(\.line) == [10])
    }

    @Test func rangesThatOverlapAreShownInTheirFile() throws {
        let text = """
            endpoint: http://127.0.0.1:4566
            region: eu-central-1
            network:
              cidrBlock: 10.0.0.0/16
              zones:
                - name: eu-central-1a
                  publicCidr: 10.0.0.0/24
                  applicationCidr: 10.0.16.0/20
                  databaseCidr: 10.0.3.0/24
                - name: eu-central-1b
                  publicCidr: 10.0.17.0/24
                  applicationCidr: 10.0.32.0/20
                  databaseCidr: 10.0.4.0/24
            """
        let thrown = #expect(throws: Diagnostics.self) { try stack(text, file: "environments/test.yaml") }
        let found = try #require(thrown?.all.first { $0.summary == "Ranges overlap" })
        #expect(
            found.locations.map { "\($0.file):\($0.line)" } == [
                "environments/test.yaml:8", "environments/test.yaml:11",
            ]
        )
        #expect(found.detail.contains("10.0.16.0/20") && found.detail.contains("10.0.17.0/24"))
    }
}
