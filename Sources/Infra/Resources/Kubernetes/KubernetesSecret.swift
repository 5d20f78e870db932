extension Kubernetes {
    /// Settings that nobody else is to see: neither plan nor state holds them.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/
    public struct Secret: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `data`: the values as they are; they are encoded on the way to the cluster.
        public var data: [String: Infra.Secret]?
        /// `type`: what kind of secret it is. Kubernetes' default: `Opaque`. A change replaces the object.
        public var type: Input<String>?
        /// `immutable`: whether the values can never be changed.
        public var immutable: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            cluster: Input<Kubernetes.ClusterName>,
            metadata: Metadata,
            data: [String: Infra.Secret]? = nil,
            type: Input<String>? = nil,
            immutable: Input<Bool>? = nil
        ) {
            self.cluster = cluster
            self.metadata = metadata
            self.data = data
            self.type = type
            self.immutable = immutable
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cluster = try reader.required("cluster")
            metadata = try reader.required("metadata")
            data = try reader.optional("data")
            type = try reader.optional("type")
            immutable = try reader.optional("immutable")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cluster", cluster)
            writer.set("metadata", metadata)
            writer.set("data", data)
            writer.set("type", type)
            writer.set("immutable", immutable)
            return writer.document
        }

        /// `v1`, `Secret`.
        public static let kind = Kind("v1", "Secret", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Core::Secret",
            of: kind,
            properties: [
                "data": PropertySchema(.map(PropertySchema(.string))),
                "type": PropertySchema(.string),
                "immutable": PropertySchema(.boolean),
            ],
            immutable: ["type"]
        )
    }
}
