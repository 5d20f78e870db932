/// An object of any kind, for those that have no Swift type: a custom resource, a role, a storage class.
///
/// ```swift
/// stack.add(
///     "reader",
///     KubernetesObject(
///         cluster: cluster,
///         apiVersion: "rbac.authorization.k8s.io/v1",
///         kind: "ClusterRole",
///         metadata: .init(name: "reader"),
///         content: ["rules": [["apiGroups": [""], "resources": ["pods"], "verbs": ["get"]]]]
///     )
/// )
/// ```
/// Lists are compared in their order, objects member by member. What of it cannot be changed is the cluster's to tell: a plan
/// asks it.
public struct KubernetesObject: KubernetesResource {
    /// `cluster`: where it is.
    public var cluster: Input<Kubernetes.ClusterName>
    /// `apiVersion`: group and version. A change replaces the object.
    public var apiVersion: Input<String>
    /// `kind`: as in `ClusterRole`. A change replaces the object.
    public var kindName: Input<String>
    /// `metadata`: its name, namespace, labels and annotations.
    public var metadata: Kubernetes.Metadata
    /// Everything else, by Kubernetes' names; values may refer to other resources.
    public var content: [String: Document]

    /// - Parameters:
    ///   - cluster: Where it is.
    ///   - apiVersion: Group and version, as in `rbac.authorization.k8s.io/v1`.
    ///   - kind: As in `ClusterRole`.
    ///   - metadata: Its name, and its namespace where it has one.
    ///   - content: Everything else, by Kubernetes' names. An `Input` is given as its `document`. Default: nothing.
    public init(
        cluster: Input<Kubernetes.ClusterName>,
        apiVersion: Input<String>,
        kind: Input<String>,
        metadata: Kubernetes.Metadata,
        content: [String: Document] = [:]
    ) {
        self.cluster = cluster
        self.apiVersion = apiVersion
        kindName = kind
        self.metadata = metadata
        self.content = content
    }

    /// Reads Kubernetes' names.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        cluster = try reader.required("cluster")
        apiVersion = try reader.required("apiVersion")
        kindName = try reader.required("kind")
        metadata = try reader.required("metadata")
        content = (document.object ?? [:]).filter { !Self.own.contains($0.key) }
    }

    /// The properties that are given, by Kubernetes' names.
    public var document: Document {
        var members = content.filter { !Self.own.contains($0.key) }
        members["cluster"] = cluster.document
        members["apiVersion"] = apiVersion.document
        members["kind"] = kindName.document
        members["metadata"] = metadata.document
        return .object(members)
    }

    private static let own: Set<String> = ["cluster", "apiVersion", "kind", "metadata"]

    /// Stands for any kind; the object says which.
    public static let kind = Kubernetes.Kind("", "", isNamespaced: true)

    /// Nothing is known of what such an object holds.
    public static let schema = Kubernetes.schema(
        "Kubernetes::Object",
        of: kind,
        properties: ["apiVersion": PropertySchema(.string), "kind": PropertySchema(.string)],
        required: ["apiVersion", "kind"],
        immutable: ["apiVersion", "kind"],
        identifier: ["apiVersion", "kind"]
    )
}
