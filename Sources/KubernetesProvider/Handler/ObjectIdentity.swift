import Engine
import Infra

/// Which object of which cluster: what a physical id says.
struct ObjectIdentity: Sendable, Hashable {
    let cluster: String
    let apiVersion: String
    let kind: String
    /// `nil` for an object of the whole cluster.
    let namespace: String?
    let name: String

    /// - Throws: `ClusterProblem` where the id has other parts than the type's identifier.
    init(_ id: PhysicalID, _ schema: Schema, _ kind: Kubernetes.Kind) throws {
        let (names, parts) = (schema.primaryIdentifier, id.parts)
        guard names.count == parts.count else {
            throw ClusterProblem("\"\(id)\" is no id of \(schema.type): that is \(names.joined(separator: "|")).")
        }
        let values = Dictionary(zip(names, parts), uniquingKeysWith: { first, _ in first })
        cluster = values["cluster"] ?? ""
        apiVersion = values["apiVersion"] ?? kind.apiVersion
        self.kind = values["kind"] ?? kind.name
        namespace = values["metadata.namespace"].flatMap { $0.isEmpty ? nil : $0 }
        name = values["metadata.name"] ?? ""
    }

    /// Of an object that is to be.
    ///
    /// - Throws: `DocumentError` where a part is missing, or not known yet.
    init(_ properties: Document, _ kind: Kubernetes.Kind) throws(DocumentError) {
        let reader = try DocumentReader(properties)
        let metadata = try DocumentReader(try reader.required("metadata") as Document)
        cluster = try reader.required("cluster")
        apiVersion = try reader.optional("apiVersion") ?? kind.apiVersion
        self.kind = try reader.optional("kind") ?? kind.name
        namespace = try metadata.optional("namespace")
        name = try metadata.required("name")
    }

    /// The physical id, in the order of the type's identifier.
    func id(_ schema: Schema) -> PhysicalID {
        PhysicalID(
            parts: schema.primaryIdentifier.map { part in
                switch part {
                case "cluster": cluster
                case "apiVersion": apiVersion
                case "kind": kind
                case "metadata.namespace": namespace ?? ""
                default: name
                }
            }
        )
    }

    /// Whether a file leads to the cluster, which another file, or another context, may do tomorrow. The names of EKS's clusters are
    /// those of the account.
    var isOfKubeconfig: Bool { !cluster.hasPrefix(Kubernetes.ClusterName.eksPrefix) }

    /// For messages: `Deployment web/web`.
    var description: String { "\(kind) \(namespace.map { "\($0)/" } ?? "")\(name)" }
}
