import Engine
import Infra
import KubernetesProvider
import Synchronization

/// What the controllers of a real cluster do, as far as tests wait for it: deployments and jobs become ready or fail, and what is
/// deleted goes. It acts when the engine says that it waits.
final class Controllers: Sendable {
    private let client: KubernetesClient
    private let namespace: String
    private let failing = Mutex(false)

    init(client: KubernetesClient, namespace: String) {
        self.client = client
        self.namespace = namespace
    }

    /// Whether rollouts fail from now on.
    func fail(_ fails: Bool = true) { failing.withLock { $0 = fails } }

    func hear(_ event: Event) {
        if case .progressed = event { Task { try await act() } }
    }

    private func act() async throws {
        try await settle("/apis/apps/v1/namespaces/\(namespace)/deployments") { deployment in
            let generation = deployment["metadata"]?["generation"] ?? .null
            if failing.withLock({ $0 }) {
                return [
                    "observedGeneration": generation,
                    "conditions": [
                        [
                            "type": "Progressing", "status": "False", "reason": "ProgressDeadlineExceeded",
                            "message": "ReplicaSet \"web-1\" has timed out progressing.",
                        ]
                    ],
                ]
            }
            let replicas = deployment["spec"]?["replicas"] ?? 1
            return [
                "observedGeneration": generation, "replicas": replicas, "updatedReplicas": replicas,
                "availableReplicas": replicas, "readyReplicas": replicas,
                "conditions": [["type": "Progressing", "status": "True", "reason": "NewReplicaSetAvailable"]],
            ]
        }
        try await settle("/apis/batch/v1/namespaces/\(namespace)/jobs") { _ in
            ["succeeded": 1, "conditions": [["type": "Complete", "status": "True"]]]
        }
        try await finalizeNamespace()
    }

    private func settle(_ path: String, _ status: (Document) -> Document) async throws {
        guard let list = try await client.get(path) else { return }
        for item in list["items"]?.array ?? [] {
            guard let name = item["metadata"]?["name"]?.string else { continue }
            if item["metadata"]?["deletionTimestamp"] != nil {
                try await patch("\(path)/\(name)", ["metadata": ["finalizers": nil]])
            } else {
                try await patch("\(path)/\(name)/status", ["status": status(item)])
            }
        }
    }

    private func patch(_ path: String, _ patch: Document) async throws {
        do {
            _ = try await client.send(
                "PATCH",
                path,
                query: [("fieldManager", "kube-controller-manager")],
                body: try patch.json(),
                contentType: "application/merge-patch+json"
            )
        } catch let error as KubernetesError where error.isNotFound {}
    }

    private func finalizeNamespace() async throws {
        let path = "/api/v1/namespaces/\(namespace)"
        guard let found = try await client.get(path), found["metadata"]?["deletionTimestamp"] != nil else { return }
        let body: Document = [
            "apiVersion": "v1", "kind": "Namespace", "metadata": ["name": .string(namespace)],
            "spec": ["finalizers": []],
        ]
        do { _ = try await client.send("PUT", "\(path)/finalize", body: try body.json()) } catch let error
            as KubernetesError where error.isNotFound
        {}
    }
}
