extension Kubernetes {
    /// Settings that are no secret, by name.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/config-map-v1/
    public struct ConfigMap: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `data`: the settings.
        public var data: [String: Input<String>]?
        /// `immutable`: whether the settings can never be changed.
        public var immutable: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            cluster: Input<Kubernetes.ClusterName>,
            metadata: Metadata,
            data: [String: Input<String>]? = nil,
            immutable: Input<Bool>? = nil
        ) {
            self.cluster = cluster
            self.metadata = metadata
            self.data = data
            self.immutable = immutable
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cluster = try reader.required("cluster")
            metadata = try reader.required("metadata")
            data = try reader.optional("data")
            immutable = try reader.optional("immutable")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cluster", cluster)
            writer.set("metadata", metadata)
            writer.set("data", data)
            writer.set("immutable", immutable)
            return writer.document
        }

        /// `v1`, `ConfigMap`.
        public static let kind = Kind("v1", "ConfigMap", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Core::ConfigMap",
            of: kind,
            properties: [
                "data": PropertySchema(.map(PropertySchema(.string))),
                "immutable": PropertySchema(.boolean),
            ]
        )
    }
}
