import Engine
import Infra
import KubernetesProvider
import TestSupport
import Testing

/// Rollouts that fail, and what is told of them.
@Suite(.enabled(if: KubernetesServer.isAvailable, "\(KubernetesServer.hint)")) struct RolloutTests {
    @Test func aFailedRolloutSaysWhyAndIsUndone() async throws {
        let bench = try await Bench()
        try await bench.apply(bench.stack { $0.addEveryType(bench.cluster) })
        try await bench.addCrashingPod()
        bench.controllers.fail()
        let next = bench.stack { $0.addEveryType(bench.cluster, image: "registry.test/web@sha256:11") }
        let result = try await bench.apply(next)
        let failure = try #require(result.failed.first { $0.work.address == "deployment" }?.diagnostic)
        #expect(failure.detail.contains("has timed out progressing"))
        #expect(
            failure.detail.contains(
                "pod web-crashing: container web is in CrashLoopBackOff: back-off 40s; it ended with exit code 1 (Error)"
            )
        )
        #expect(failure.detail.contains("FailedPull: the registry said no"))
        #expect(failure.detail.contains("It was taken back to what was last applied."))
        let path = "/apis/apps/v1/namespaces/\(bench.namespace)/deployments/web"
        let live = try await bench.client.get(path)
        let image = live?["spec"]?["template"]?["spec"]?["containers"]?.array?.first?["image"]
        #expect(image == "registry.test/web@sha256:00")
        bench.controllers.fail(false)
        // The next plan has the same to do again.
        #expect(try await bench.apply(next).succeeded)
        #expect(try await bench.plan(next).isEmpty)
        try await bench.apply(next, destroy: true)
    }

    @Test func aWatchEndsWithAChangeAndWithItsTask() async throws {
        let bench = try await Bench()
        let stack = bench.stack { _ = $0.addNamespace(bench.cluster) }
        try await bench.apply(stack)
        let type = Kubernetes.Namespace.schema.type
        let handler = try #require(bench.deployment(stack).handlers[type])
        let id = PhysicalID(parts: ["kubeconfig", bench.namespace])
        _ = try await handler.observe([id])
        let change = try #require(handler.change(of: id))
        async let seen: Void = change()
        try await bench.edit(
            "/api/v1/namespaces/\(bench.namespace)",
            as: "somebody",
            ["metadata": ["labels": ["a": "b"]]]
        )
        try await seen

        _ = try await handler.observe([id])
        let next = try #require(handler.change(of: id))
        let task = Task { try await next() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        try await bench.apply(stack, destroy: true)
    }
}

extension Bench {
    /// A pod of the deployment `web` as a kubelet reports one that crashes, with an event.
    fileprivate func addCrashingPod() async throws {
        let pods = "/api/v1/namespaces/\(namespace)/pods"
        let pod: Document = [
            "apiVersion": "v1", "kind": "Pod",
            "metadata": ["name": "web-crashing", "labels": ["app": "web"]],
            "spec": ["containers": [["name": "web", "image": "registry.test/web"]]],
        ]
        _ = try await client.send("POST", pods, body: try pod.json())
        try await edit(
            "\(pods)/web-crashing/status",
            as: "kubelet",
            [
                "status": [
                    "phase": "Running",
                    "conditions": [["type": "Ready", "status": "False"]],
                    "containerStatuses": [
                        [
                            "name": "web", "image": "registry.test/web", "imageID": "", "ready": false,
                            "restartCount": 3,
                            "state": ["waiting": ["reason": "CrashLoopBackOff", "message": "back-off 40s"]],
                            "lastState": ["terminated": ["exitCode": 1, "reason": "Error"]],
                        ]
                    ],
                ]
            ]
        )
        let event: Document = [
            "apiVersion": "v1", "kind": "Event", "metadata": ["name": "web-crashing.1"], "type": "Warning",
            "reason": "FailedPull", "message": "the registry said no", "lastTimestamp": "2026-11-28T09:00:00Z",
            "involvedObject": ["kind": "Pod", "name": "web-crashing", "namespace": .string(namespace)],
        ]
        _ = try await client.send("POST", "/api/v1/namespaces/\(namespace)/events", body: try event.json())
    }
}
