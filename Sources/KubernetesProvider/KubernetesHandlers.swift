package import Engine
import Infra

/// The handlers of all objects of clusters.
///
/// - Parameters:
///   - clusters: The ways to clusters.
///   - forcesConflicts: Whether fields that other field managers have are taken over. Default: false; such a change is refused, and
///     the message names the other.
/// - Returns: One handler a type.
package func kubernetesHandlers(_ clusters: Clusters, forcesConflicts: Bool = false) -> [any AnyResourceHandler] {
    let versions = SeenVersions()
    return Kubernetes.resources.map { type in
        KubernetesHandler(type, clusters: clusters, forcesConflicts: forcesConflicts, versions: versions)
    }
}
