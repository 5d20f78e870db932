extension Kubernetes {
    /// How many pods must stay when nodes are emptied.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/pod-disruption-budget-v1/
    public struct PodDisruptionBudget: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: which pods, how many.
        public var spec: PodDisruptionBudgetSpec

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata, spec: PodDisruptionBudgetSpec) {
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

        /// `policy/v1`, `PodDisruptionBudget`.
        public static let kind = Kind("policy/v1", "PodDisruptionBudget", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Policy::PodDisruptionBudget",
            of: kind,
            properties: [
                "spec": PodDisruptionBudgetSpec.shape
            ],
            required: ["spec"]
        )
    }
}

extension Kubernetes {
    /// `spec` of a `PodDisruptionBudget`; only one of the two numbers.
    public struct PodDisruptionBudgetSpec: DocumentConvertible, Hashable {
        /// `selector`: which pods.
        public var selector: LabelSelector
        /// `minAvailable`: how many must stay.
        public var minAvailable: Kubernetes.IntOrString?
        /// `maxUnavailable`: how many may be missing.
        public var maxUnavailable: Kubernetes.IntOrString?
        /// `unhealthyPodEvictionPolicy`: whether pods that are not ready may always go: `AlwaysAllow`.
        public var unhealthyPodEvictionPolicy: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            selector: LabelSelector,
            minAvailable: Kubernetes.IntOrString? = nil,
            maxUnavailable: Kubernetes.IntOrString? = nil,
            unhealthyPodEvictionPolicy: Input<String>? = nil
        ) {
            self.selector = selector
            self.minAvailable = minAvailable
            self.maxUnavailable = maxUnavailable
            self.unhealthyPodEvictionPolicy = unhealthyPodEvictionPolicy
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            selector = try reader.required("selector")
            minAvailable = try reader.optional("minAvailable")
            maxUnavailable = try reader.optional("maxUnavailable")
            unhealthyPodEvictionPolicy = try reader.optional("unhealthyPodEvictionPolicy")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("selector", selector)
            writer.set("minAvailable", minAvailable)
            writer.set("maxUnavailable", maxUnavailable)
            writer.set("unhealthyPodEvictionPolicy", unhealthyPodEvictionPolicy)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "selector": LabelSelector.shape,
                    "minAvailable": PropertySchema(.string),
                    "maxUnavailable": PropertySchema(.string),
                    "unhealthyPodEvictionPolicy": PropertySchema(.string),
                ],
                required: ["selector"]
            )
        )
    }
}
