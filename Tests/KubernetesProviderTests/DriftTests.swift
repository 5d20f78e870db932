import Engine
import Infra
import KubernetesProvider
import TestSupport
import Testing

/// Changes that others make.
@Suite(.enabled(if: KubernetesServer.isAvailable, "\(KubernetesServer.hint)")) struct DriftTests {
    private func stack(_ bench: Bench) -> Stack {
        bench.stack { stack in
            let namespace = stack.addNamespace(bench.cluster)
            let metadata = Kubernetes.Metadata(name: "settings", namespace: namespace.name)
            stack.add(
                "settings",
                Kubernetes.ConfigMap(cluster: bench.cluster, metadata: metadata, data: ["A": "1", "B": "2"])
            )
        }
    }

    @Test func aChangedFieldIsDriftAndAConflictWithItsManager() async throws {
        let bench = try await Bench()
        let stack = stack(bench)
        let path = "/api/v1/namespaces/\(bench.namespace)/configmaps/settings"
        try await bench.apply(stack)
        try await bench.edit(path, as: "kubectl-edit", ["data": ["A": "9"]])

        let drift = try await bench.deployment(stack).drift()
        let found = drift.changes.flatMap(\.drift)
        #expect(found == [PropertyChange(path: ["data", "A"], before: "1", after: "9")])

        let error = await #expect(throws: Diagnostics.self) { try await bench.plan(stack) }
        let detail = try #require(error?.all.first?.detail)
        #expect(detail.contains(".data.A"))
        #expect(detail.contains("\"kubectl-edit\""))
        #expect(detail.contains("--force-conflicts"))
        #expect(try await bench.client.get(path)?["data"]?["A"] == "9")

        #expect(try await bench.apply(stack, forcing: true).succeeded)
        #expect(try await bench.client.get(path)?["data"]?["A"] == "1")
        #expect(try await bench.plan(stack).isEmpty)
        try await bench.apply(stack, destroy: true)
    }

    @Test func aFieldThatSomebodyTookAwayIsDriftAndComesBack() async throws {
        let bench = try await Bench()
        let stack = stack(bench)
        let path = "/api/v1/namespaces/\(bench.namespace)/configmaps/settings"
        try await bench.apply(stack)
        try await bench.edit(path, as: "kubectl-edit", ["data": ["A": nil]])
        let found = try await bench.deployment(stack).drift().changes.flatMap(\.drift)
        #expect(found == [PropertyChange(path: ["data", "A"], before: "1", after: nil)])
        #expect(try await bench.apply(stack).succeeded)
        #expect(try await bench.client.get(path)?["data"] == ["A": "1", "B": "2"])
        try await bench.apply(stack, destroy: true)
    }

    @Test func whatControllersWriteIsNoDrift() async throws {
        let bench = try await Bench()
        let stack = bench.stack { $0.addEveryType(bench.cluster) }
        try await bench.apply(stack)
        try await bench.edit(
            "/apis/apps/v1/namespaces/\(bench.namespace)/deployments/web",
            as: "kube-controller-manager",
            ["spec": ["replicas": 3], "metadata": ["annotations": ["deployment.kubernetes.io/revision": "2"]]]
        )
        let first = try await bench.plan(stack)
        #expect(first.changes.first { $0.address == "deployment" }?.drift == [])
        try await bench.edit(
            "/apis/apps/v1/namespaces/\(bench.namespace)/deployments/web",
            as: "kube-controller-manager",
            ["spec": ["replicas": 4]]
        )
        #expect(try await bench.plan(stack).fingerprint == first.fingerprint)
        try await bench.apply(stack, destroy: true)
    }

    @Test func anObjectThatSomebodyDeletedIsMadeAgain() async throws {
        let bench = try await Bench()
        let stack = stack(bench)
        try await bench.apply(stack)
        _ = try await bench.client.send("DELETE", "/api/v1/namespaces/\(bench.namespace)/configmaps/settings")
        let plan = try await bench.plan(stack)
        #expect(plan.changes.first { $0.address == "settings" }?.isGone == true)
        #expect(try await bench.apply(stack).succeeded)
        #expect(try await bench.plan(stack).isEmpty)
        try await bench.apply(stack, destroy: true)
    }
}
