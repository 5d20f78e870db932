import Engine
import Infra
import KubernetesProvider
import TestSupport
import Testing

/// Objects on a real API server.
@Suite(.enabled(if: KubernetesServer.isAvailable, "\(KubernetesServer.hint)")) struct ObjectTests {
    @Test func everyTypeIsAppliedOnceAndLeavesNothing() async throws {
        let bench = try await Bench()
        let stack = bench.stack { $0.addEveryType(bench.cluster) }
        let result = try await bench.apply(stack)
        #expect(result.succeeded, "\(result)")
        let second = try await bench.plan(stack)
        #expect(second.isEmpty, "\(second.changes.filter { $0.action != .noOp })")
        #expect(!second.hasDrift)

        #expect(try await bench.apply(stack, destroy: true).succeeded)
        #expect(try await bench.client.get("/api/v1/namespaces/\(bench.namespace)") == nil)
        for path in [
            "/apis/apps/v1/deployments", "/apis/batch/v1/jobs", "/api/v1/services", "/api/v1/secrets",
            "/api/v1/configmaps", "/apis/rbac.authorization.k8s.io/v1/roles",
        ] {
            let left = try await bench.client.get(
                path,
                query: [("labelSelector", "\(Kubernetes.stackLabel)=\(bench.namespace)")]
            )
            #expect(left?["items"]?.array == [], "\(path)")
        }
    }

    @Test func aSecretReachesTheClusterAndNeitherStateNorPlan() async throws {
        let bench = try await Bench()
        let stack = bench.stack { stack in
            let namespace = stack.addNamespace(bench.cluster)
            stack.add(
                "secret",
                Kubernetes.Secret(
                    cluster: bench.cluster,
                    metadata: .init(name: "secret", namespace: namespace.name),
                    data: ["KEY": Secret("hunter2")]
                )
            )
        }
        #expect(try await bench.apply(stack).succeeded)
        let live = try await bench.client.get("/api/v1/namespaces/\(bench.namespace)/secrets/secret")
        #expect(live?["data"]?["KEY"] == "aHVudGVyMg==")
        let backend = bench.deployment(stack).backend
        let state = try await backend.load().recovered().state
        let record = try #require(state?.resources["secret"])
        guard case .secret(let kept)? = record.properties["data"]?["KEY"] else { Issue.record("no digest"); return }
        #expect(kept.revealed == nil)
        #expect(try await bench.plan(stack).isEmpty)
        try await bench.apply(stack, destroy: true)
    }

    @Test func anotherImageIsAnUpdateOfTheDeploymentAndAnotherJob() async throws {
        let bench = try await Bench()
        try await bench.apply(bench.stack { $0.addEveryType(bench.cluster) })
        let next = bench.stack { $0.addEveryType(bench.cluster, image: "registry.test/web@sha256:11") }
        let plan = try await bench.plan(next)
        let changes = plan.changes.filter { $0.action != .noOp }
        #expect(changes.map(\.address).sorted() == ["deployment", "job"])
        let deployment = try #require(changes.first { $0.address == "deployment" })
        #expect(deployment.action == .update)
        #expect(
            deployment.properties.map { $0.path.joined(separator: "/") } == ["spec/template/spec/containers/web/image"]
        )
        #expect(changes.first { $0.address == "job" }?.action == .replace)
        #expect(try await bench.apply(next).succeeded)
        #expect(try await bench.plan(next).isEmpty)
        try await bench.apply(next, destroy: true)
    }

    @Test func whatIsTakenOutOfTheStackGoesAndWhatOthersAddedStays() async throws {
        let bench = try await Bench()
        func stack(_ data: [String: Input<String>]) -> Stack {
            bench.stack { stack in
                let namespace = stack.addNamespace(bench.cluster)
                let metadata = Kubernetes.Metadata(name: "settings", namespace: namespace.name)
                stack.add("settings", Kubernetes.ConfigMap(cluster: bench.cluster, metadata: metadata, data: data))
            }
        }
        let path = "/api/v1/namespaces/\(bench.namespace)/configmaps/settings"
        try await bench.apply(stack(["A": "1", "B": "2"]))
        try await bench.edit(path, as: "somebody", ["data": ["C": "3"]])
        #expect(try await bench.plan(stack(["A": "1", "B": "2"])).isEmpty)
        #expect(try await bench.apply(stack(["A": "1"])).succeeded)
        #expect(try await bench.client.get(path)?["data"] == ["A": "1", "C": "3"])
        #expect(try await bench.plan(stack(["A": "1"])).isEmpty)
        try await bench.apply(stack(["A": "1"]), destroy: true)
    }

    @Test func whatAnotherHasTooIsRemovedOnlyByForce() async throws {
        let bench = try await Bench()
        func stack(_ data: [String: Input<String>], _ annotations: [String: Input<String>]? = nil) -> Stack {
            bench.stack { stack in
                let namespace = stack.addNamespace(bench.cluster)
                let metadata = Kubernetes.Metadata(
                    name: "settings",
                    namespace: namespace.name,
                    annotations: annotations
                )
                stack.add("settings", Kubernetes.ConfigMap(cluster: bench.cluster, metadata: metadata, data: data))
            }
        }
        try await bench.apply(stack(["A": "1", "B": "2"], ["example.com/note": "x"]))
        let path = "/api/v1/namespaces/\(bench.namespace)/configmaps/settings"
        let theirs: Document = [
            "apiVersion": "v1", "kind": "ConfigMap", "data": ["B": "2"],
            "metadata": ["annotations": ["example.com/note": "x", "example.com/theirs": "y"]],
        ]
        _ = try await bench.client.send(
            "PATCH",
            path,
            query: [("fieldManager", "gitops")],
            body: try theirs.json(),
            contentType: "application/apply-patch+yaml"
        )
        let refused = try await bench.apply(stack(["A": "1"]))
        let detail = try #require(refused.failed.first?.diagnostic.detail)
        #expect(
            detail.contains(
                "ConfigMap \(bench.namespace)/settings is to lose: data.B (\"gitops\"), "
                    + "metadata.annotations.example.com/note (\"gitops\")"
            )
        )
        // Nothing was changed.
        #expect(try await bench.client.get(path)?["data"] == ["A": "1", "B": "2"])
        #expect(try await bench.plan(stack(["A": "1"])).isEmpty == false)
        #expect(try await bench.apply(stack(["A": "1"]), forcing: true).succeeded)
        let live = try await bench.client.get(path)
        #expect(live?["data"] == ["A": "1"])
        #expect(live?["metadata"]?["annotations"]?["example.com/note"] == nil)
        #expect(live?["metadata"]?["annotations"]?["example.com/theirs"] == "y")
        #expect(try await bench.plan(stack(["A": "1"])).isEmpty)
        try await bench.apply(stack(["A": "1"]), destroy: true)
    }

    @Test func anObjectOfOthersIsLeftAlone() async throws {
        let bench = try await Bench()
        let stack = bench.stack { _ = $0.addNamespace(bench.cluster) }
        let theirs: Document = [
            "apiVersion": "v1", "kind": "Namespace", "metadata": ["name": .string(bench.namespace)],
        ]
        _ = try await bench.client.send("POST", "/api/v1/namespaces", body: try theirs.json())
        let error = await #expect(throws: Diagnostics.self) { try await bench.plan(stack) }
        #expect(error?.all.first?.detail.contains("exists in kubeconfig already") == true)
        #expect(try await bench.client.get("/api/v1/namespaces/\(bench.namespace)") != nil)
    }

    @Test func anObjectThatOthersMadeInTheirPlaceIsTheirs() async throws {
        let bench = try await Bench()
        let stack = bench.stack { stack in
            let namespace = stack.addNamespace(bench.cluster)
            _ = stack.add(
                "settings",
                Kubernetes.ConfigMap(
                    cluster: bench.cluster,
                    metadata: .init(name: "settings", namespace: namespace.name),
                    data: ["A": "1"]
                )
            )
        }
        try await bench.apply(stack)
        let path = "/api/v1/namespaces/\(bench.namespace)/configmaps"
        _ = try await bench.client.send("DELETE", "\(path)/settings")
        let theirs: Document = [
            "apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": "settings"], "data": ["A": "1"],
        ]
        _ = try await bench.client.send("POST", path, body: try theirs.json())
        let refused = await #expect(throws: Diagnostics.self) { _ = try await bench.plan(stack) }
        #expect(refused?.all.first?.detail.contains("Nothing says that deployer made it") == true)
        // What is to be destroyed is not there any more.
        let destroy = try await bench.plan(stack, destroy: true)
        #expect(destroy.changes.first { $0.address == "settings" }?.isGone == true)
        try await bench.apply(stack, destroy: true)
    }

    @Test func aPlanTellsWhatTheClusterWouldRefuse() async throws {
        let bench = try await Bench()
        let stack = bench.stack { stack in
            stack.add(
                "service",
                Kubernetes.Service(
                    cluster: bench.cluster,
                    metadata: .init(name: Input(bench.namespace), namespace: "default"),
                    spec: .init(ports: [.init(port: 70_000)])
                )
            )
        }
        let error = await #expect(throws: Diagnostics.self) { try await bench.plan(stack) }
        let detail = try #require(error?.all.first?.detail)
        #expect(detail.contains("spec.ports[0].port"))
        #expect(detail.contains("70000"))
    }

    @Test func anotherSpellingOfAQuantityIsNoChange() async throws {
        let bench = try await Bench()
        func stack(_ cpu: Input<String>) -> Stack {
            bench.stack { stack in
                let namespace = stack.addNamespace(bench.cluster)
                stack.add(
                    "quota",
                    Kubernetes.ResourceQuota(
                        cluster: bench.cluster,
                        metadata: .init(name: "quota", namespace: namespace.name),
                        spec: .init(hard: ["requests.cpu": cpu])
                    )
                )
            }
        }
        #expect(try await bench.apply(stack("1500m")).succeeded)
        #expect(try await bench.plan(stack("1500m")).isEmpty)
        #expect(try await bench.plan(stack("1.5")).changes.allSatisfy { $0.action == .noOp })
        #expect(try await !bench.plan(stack("1.6")).isEmpty)
        try await bench.apply(stack("1500m"), destroy: true)
    }

    @Test func aKindThatIsDefinedInTheSameStackIsWaitedFor() async throws {
        let bench = try await Bench()
        let open: Document = ["type": "object", "x-kubernetes-preserve-unknown-fields": true]
        let stack = bench.stack { stack in
            let namespace = stack.addNamespace(bench.cluster)
            let definition = stack.add(
                "definition",
                KubernetesObject(
                    cluster: bench.cluster,
                    apiVersion: "apiextensions.k8s.io/v1",
                    kind: "CustomResourceDefinition",
                    metadata: .init(name: "targetgroupbindings.eks.amazonaws.com"),
                    content: [
                        "spec": [
                            "group": "eks.amazonaws.com", "scope": "Namespaced",
                            "names": ["kind": "TargetGroupBinding", "plural": "targetgroupbindings"],
                            "versions": [
                                ["name": "v1", "served": true, "storage": true, "schema": ["openAPIV3Schema": open]]
                            ],
                        ]
                    ]
                )
            )
            stack.add(
                "binding",
                Kubernetes.TargetGroupBinding(
                    cluster: bench.cluster,
                    metadata: .init(name: "web", namespace: namespace.name),
                    spec: .init(
                        serviceRef: .init(name: "web", port: "http"),
                        targetGroupARN: "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/1"
                    )
                ),
                dependsOn: [definition]
            )
        }
        let result = try await bench.apply(stack)
        #expect(result.succeeded, "\(result.failed)")
        #expect(try await bench.plan(stack).isEmpty)
        let gone = try await bench.apply(stack, destroy: true)
        #expect(gone.succeeded, "\(gone.failed)")
    }
}
