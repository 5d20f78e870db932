import Engine
import KubernetesProvider
import TestSupport
import Testing

@testable import Infra

/// The service's own objects on a real API server, as an environment with a kubeconfig has them.
@Suite(.enabled(if: KubernetesServer.isAvailable, "\(KubernetesServer.hint)")) struct WorkloadTests {
    private func stack(_ bench: Bench, digit: Character = "0", log: String = "debug") throws -> Stack {
        let text = """
            endpoint: http://127.0.0.1:1
            region: eu-central-1
            network:
              cidrBlock: 10.0.0.0/16
              zones:
                - {name: eu-central-1a, publicCidr: 10.0.0.0/24, applicationCidr: 10.0.16.0/20, databaseCidr: 10.0.3.0/24}
            cluster: {version: 1.34, kubeconfig: unused}
            service:
              image: registry.test/shop@sha256:\(String(repeating: digit, count: 64))
              namespace: \(bench.namespace)
              settings: {LOG: \(log)}
              undo: true
            """
        let environment = try Environment.decode(text, file: "test.yaml")
        let settings = try #require(environment.service)
        // Nothing of AWS is asked for: a kubeconfig leads to the cluster.
        let cluster = Cluster(
            cluster: Reference(address: "none"),
            name: "none",
            key: Reference(address: "none"),
            nodeRole: Reference(address: "none"),
            nodeGroups: [],
            controlPlaneLogs: Reference(address: "none"),
            applicationLogs: Reference(address: "none"),
            podSecurityGroup: "sg-none",
            ready: [],
            administrators: []
        )
        return bench.stack { $0.addWorkload(settings, in: environment, on: cluster) }
    }

    @Test func theWorkloadIsAppliedReleasedAndDestroyed() async throws {
        let bench = try await Bench()
        let first = try stack(bench, digit: "0")
        let objects = [
            "autoscaler", "closed", "deployment", "disruption-budget", "migration", "namespace", "network-policy",
            "service",
            "service-account", "settings",
        ]
        #expect(first.nodes.keys.map(\.description).sorted() == objects.map { "workload.\($0)" })
        let result = try await bench.apply(first)
        #expect(result.succeeded, "\(result.failed)")
        #expect(try await bench.plan(first).isEmpty)

        let next = try stack(bench, digit: "1")
        let changes = try await bench.plan(next).changes.filter { $0.action != .noOp }
        #expect(changes.map(\.address).sorted() == ["workload.deployment", "workload.migration"])
        let release = try await bench.apply(next)
        #expect(release.succeeded, "\(release.failed)")
        // The old migration goes last; the new one is before the rollout.
        #expect(release.done.map { "\($0.kind) \($0.address)" }.first == "create workload.migration")
        #expect(try await bench.plan(next).isEmpty)
        let gone = try await bench.apply(next, destroy: true)
        #expect(gone.succeeded, "\(gone.failed)")
        #expect(try await bench.client.get("/api/v1/namespaces/\(bench.namespace)") == nil)
    }

    @Test func whatIsTakenBackHasTheSettingsThatItHad() async throws {
        let bench = try await Bench()
        try await bench.apply(try stack(bench))
        let deployment = "/apis/apps/v1/namespaces/\(bench.namespace)/deployments/service"
        func settings() async throws -> Document? {
            let pod = try await bench.client.get(deployment)?["spec"]?["template"]?["spec"]
            let source = pod?["containers"]?.array?.first?["envFrom"]?.array?.first?["configMapRef"]
            let name = try #require(source?["name"]?.string)
            return try await bench.client.get("/api/v1/namespaces/\(bench.namespace)/configmaps/\(name)")?["data"]?[
                "LOG"
            ]
        }
        #expect(try await settings() == "debug")
        bench.controllers.fail()
        let failed = try await bench.apply(try stack(bench, log: "loud"))
        #expect(failed.failed.map(\.work.address) == ["workload.deployment"])
        #expect(try await settings() == "debug")
        bench.controllers.fail(false)
        func maps() async throws -> [String: String] {
            let list = try await bench.client.get("/api/v1/namespaces/\(bench.namespace)/configmaps")?["items"]?.array
            let pairs = (list ?? []).compactMap { map -> (String, String)? in
                guard let name = map["metadata"]?["name"]?.string, name.hasPrefix("service-") else { return nil }
                return (name, map["metadata"]?["uid"]?.string ?? "")
            }
            return Dictionary(pairs) { first, _ in first }
        }
        // Whoever goes back to what was finds what the pods still use, and not another of its name.
        let both = try await maps()
        #expect(both.count == 2)
        let before = try stack(bench)
        let reverted = try await bench.apply(before)
        #expect(reverted.succeeded, "\(reverted.failed)")
        let left = try await maps()
        #expect(left.count == 1 && left.allSatisfy { both[$0.key] == $0.value })
        #expect(try await settings() == "debug")
        #expect(try await bench.plan(before).isEmpty)
        let mended = try stack(bench, log: "trace")
        #expect(try await bench.apply(mended).succeeded)
        #expect(try await settings() == "trace")
        #expect(try await bench.plan(mended).isEmpty)
        #expect(try await maps().count == 1)
        try await bench.apply(mended, destroy: true)
    }
}
