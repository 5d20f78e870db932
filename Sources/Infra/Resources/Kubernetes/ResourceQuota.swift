extension Kubernetes {
    /// How much everything in a namespace may use together.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/resource-quota-v1/
    public struct ResourceQuota: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: the limits.
        public var spec: ResourceQuotaSpec

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata, spec: ResourceQuotaSpec) {
            self.cluster = cluster
            self.metadata = metadata
            self.spec = spec
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cluster = try reader.required("cluster")
            metadata = try reader.required("metadata")
            spec = try reader.required("spec")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cluster", cluster)
            writer.set("metadata", metadata)
            writer.set("spec", spec)
            return writer.document
        }

        /// `v1`, `ResourceQuota`.
        public static let kind = Kind("v1", "ResourceQuota", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Core::ResourceQuota",
            of: kind,
            properties: [
                "spec": ResourceQuotaSpec.shape
            ],
            required: ["spec"]
        )
    }
}

extension Kubernetes {
    /// `spec` of a `ResourceQuota`.
    public struct ResourceQuotaSpec: DocumentConvertible, Hashable {
        /// `hard`: the most of each resource, as in `limits.memory`.
        public var hard: [String: Input<String>]
        /// `scopes`: what counts; without any, everything.
        public var scopes: [Input<String>]?

        /// What is left out is Kubernetes' to choose.
        public init(hard: [String: Input<String>], scopes: [Input<String>]? = nil) {
            self.hard = hard
            self.scopes = scopes
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            hard = try reader.required("hard")
            scopes = try reader.optional("scopes")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("hard", hard)
            writer.set("scopes", scopes)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "hard": PropertySchema(.map(PropertySchema(.string, equivalence: .quantity))),
                    "scopes": PropertySchema(.array(PropertySchema(.string))),
                ],
                required: ["hard"]
            )
        )
    }
}
