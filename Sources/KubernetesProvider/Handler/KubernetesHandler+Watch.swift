import Engine
import Infra

extension KubernetesHandler {
    /// A watch of this one object, from the version in which it was last seen.
    ///
    /// Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes
    func change(of id: PhysicalID) -> (@Sendable () async throws -> Void)? {
        guard let version = versions[id] else { return nil }
        return {
            let identity = try ObjectIdentity(id, schema, kind)
            guard let (cluster, place) = try await locate(identity) else { throw ClusterNotReady(identity) }
            do {
                try await cluster.client.stream(
                    place.path(in: identity.namespace),
                    query: [
                        ("watch", "true"), ("fieldSelector", "metadata.name=\(identity.name)"),
                        ("resourceVersion", version),
                    ]
                ) { bytes in
                    if !bytes.isEmpty { throw SomethingHappened() }
                }
            } catch is SomethingHappened {}
        }
    }
}

/// Ends a watch; what happened is read afterwards.
private struct SomethingHappened: Error {}
