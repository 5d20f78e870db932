extension Kubernetes {
    /// A space for names; deleting it deletes everything in it.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/namespace-v1/
    public struct Namespace: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, labels and annotations.
        public var metadata: Metadata

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata) {
            self.cluster = cluster
            self.metadata = metadata
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cluster = try reader.required("cluster")
            metadata = try reader.required("metadata")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cluster", cluster)
            writer.set("metadata", metadata)
            return writer.document
        }

        /// `v1`, `Namespace`.
        public static let kind = Kind("v1", "Namespace", isNamespaced: false)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Core::Namespace",
            of: kind,
            properties: [:]
        )
    }
}
