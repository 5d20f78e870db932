extension Kubernetes {
    /// How many pods there are, by what they have to do.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
    public struct HorizontalPodAutoscaler: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: of what, between which numbers, by which measure.
        public var spec: HorizontalPodAutoscalerSpec

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata, spec: HorizontalPodAutoscalerSpec) {
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

        /// `autoscaling/v2`, `HorizontalPodAutoscaler`.
        public static let kind = Kind("autoscaling/v2", "HorizontalPodAutoscaler", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Autoscaling::HorizontalPodAutoscaler",
            of: kind,
            properties: [
                "spec": HorizontalPodAutoscalerSpec.shape
            ],
            required: ["spec"]
        )
    }
}

extension Kubernetes {
    /// `spec` of a `HorizontalPodAutoscaler`.
    public struct HorizontalPodAutoscalerSpec: DocumentConvertible, Hashable {
        /// `scaleTargetRef`: whose pods.
        public var scaleTargetRef: ScaleTarget
        /// `maxReplicas`: the most pods.
        public var maxReplicas: Input<Int>
        /// `minReplicas`: the fewest. Kubernetes' default: 1.
        public var minReplicas: Input<Int>?
        /// `metrics`: what is measured. Kubernetes' default: 80 % of the CPU that is asked for.
        public var metrics: [Metric]?
        /// `behavior`: how fast it goes up and down.
        public var behavior: ScalingBehavior?

        /// What is left out is Kubernetes' to choose.
        public init(
            scaleTargetRef: ScaleTarget,
            maxReplicas: Input<Int>,
            minReplicas: Input<Int>? = nil,
            metrics: [Metric]? = nil,
            behavior: ScalingBehavior? = nil
        ) {
            self.scaleTargetRef = scaleTargetRef
            self.maxReplicas = maxReplicas
            self.minReplicas = minReplicas
            self.metrics = metrics
            self.behavior = behavior
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            scaleTargetRef = try reader.required("scaleTargetRef")
            maxReplicas = try reader.required("maxReplicas")
            minReplicas = try reader.optional("minReplicas")
            metrics = try reader.optional("metrics")
            behavior = try reader.optional("behavior")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("scaleTargetRef", scaleTargetRef)
            writer.set("maxReplicas", maxReplicas)
            writer.set("minReplicas", minReplicas)
            writer.set("metrics", metrics)
            writer.set("behavior", behavior)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "scaleTargetRef": ScaleTarget.shape,
                    "maxReplicas": PropertySchema(.integer),
                    "minReplicas": PropertySchema(.integer),
                    "metrics": PropertySchema(.array(Metric.shape)),
                    "behavior": ScalingBehavior.shape,
                ],
                required: ["scaleTargetRef", "maxReplicas"]
            )
        )
    }

    /// What is scaled.
    public struct ScaleTarget: DocumentConvertible, Hashable {
        /// `name`: its name.
        public var name: Input<Kubernetes.Deployment.ID>
        /// `kind`: its kind.
        public var kind: Input<String>
        /// `apiVersion`: its API version.
        public var apiVersion: Input<String>

        /// What is left out is Kubernetes' to choose.
        public init(
            name: Input<Kubernetes.Deployment.ID>,
            kind: Input<String> = "Deployment",
            apiVersion: Input<String> = "apps/v1"
        ) {
            self.name = name
            self.kind = kind
            self.apiVersion = apiVersion
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            kind = try reader.optional("kind") ?? "Deployment"
            apiVersion = try reader.optional("apiVersion") ?? "apps/v1"
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("kind", kind)
            writer.set("apiVersion", apiVersion)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "kind": PropertySchema(.string),
                    "apiVersion": PropertySchema(.string),
                ],
                required: ["name", "kind", "apiVersion"]
            )
        )
    }
}
