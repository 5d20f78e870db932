extension Kubernetes {
    /// Pods that are alike, and how new ones take the place of old ones.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/
    public struct Deployment: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: how many, of what.
        public var spec: DeploymentSpec

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata, spec: DeploymentSpec) {
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

        /// `apps/v1`, `Deployment`.
        public static let kind = Kind("apps/v1", "Deployment", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Apps::Deployment",
            of: kind,
            properties: [
                "spec": DeploymentSpec.shape
            ],
            required: ["spec"],
            immutable: ["spec/selector"]
        )
    }
}

extension Kubernetes {
    /// `spec` of a `Deployment`.
    public struct DeploymentSpec: DocumentConvertible, Hashable {
        /// `selector`: which pods are its own. A change replaces the object.
        public var selector: LabelSelector
        /// `template`: what each pod is.
        public var template: PodTemplate
        /// `replicas`: how many pods. Leave it out where a `HorizontalPodAutoscaler` decides.
        public var replicas: Input<Int>?
        /// `strategy`: how new pods take the place of old ones.
        public var strategy: DeploymentStrategy?
        /// `minReadySeconds`: how long a pod must be ready before it counts.
        public var minReadySeconds: Input<Int>?
        /// `progressDeadlineSeconds`: after how long without progress a rollout has failed. Kubernetes' default: 600.
        public var progressDeadlineSeconds: Input<Int>?
        /// `revisionHistoryLimit`: how many earlier versions are kept. Kubernetes' default: 10.
        public var revisionHistoryLimit: Input<Int>?
        /// `paused`: whether changes wait.
        public var paused: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            selector: LabelSelector,
            template: PodTemplate,
            replicas: Input<Int>? = nil,
            strategy: DeploymentStrategy? = nil,
            minReadySeconds: Input<Int>? = nil,
            progressDeadlineSeconds: Input<Int>? = nil,
            revisionHistoryLimit: Input<Int>? = nil,
            paused: Input<Bool>? = nil
        ) {
            self.selector = selector
            self.template = template
            self.replicas = replicas
            self.strategy = strategy
            self.minReadySeconds = minReadySeconds
            self.progressDeadlineSeconds = progressDeadlineSeconds
            self.revisionHistoryLimit = revisionHistoryLimit
            self.paused = paused
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            selector = try reader.required("selector")
            template = try reader.required("template")
            replicas = try reader.optional("replicas")
            strategy = try reader.optional("strategy")
            minReadySeconds = try reader.optional("minReadySeconds")
            progressDeadlineSeconds = try reader.optional("progressDeadlineSeconds")
            revisionHistoryLimit = try reader.optional("revisionHistoryLimit")
            paused = try reader.optional("paused")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("selector", selector)
            writer.set("template", template)
            writer.set("replicas", replicas)
            writer.set("strategy", strategy)
            writer.set("minReadySeconds", minReadySeconds)
            writer.set("progressDeadlineSeconds", progressDeadlineSeconds)
            writer.set("revisionHistoryLimit", revisionHistoryLimit)
            writer.set("paused", paused)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "selector": LabelSelector.shape,
                    "template": PodTemplate.shape,
                    "replicas": PropertySchema(.integer),
                    "strategy": DeploymentStrategy.shape,
                    "minReadySeconds": PropertySchema(.integer),
                    "progressDeadlineSeconds": PropertySchema(.integer),
                    "revisionHistoryLimit": PropertySchema(.integer),
                    "paused": PropertySchema(.boolean),
                ],
                required: ["selector", "template"]
            )
        )
    }

    /// `spec/strategy` of a `Deployment`.
    public struct DeploymentStrategy: DocumentConvertible, Hashable {
        /// `type`: `RollingUpdate` or `Recreate`.
        public var type: Input<String>?
        /// `rollingUpdate`: for `RollingUpdate`.
        public var rollingUpdate: RollingUpdate?

        /// What is left out is Kubernetes' to choose.
        public init(type: Input<String>? = nil, rollingUpdate: RollingUpdate? = nil) {
            self.type = type
            self.rollingUpdate = rollingUpdate
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            type = try reader.optional("type")
            rollingUpdate = try reader.optional("rollingUpdate")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("type", type)
            writer.set("rollingUpdate", rollingUpdate)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "type": PropertySchema(.string),
                    "rollingUpdate": RollingUpdate.shape,
                ]
            )
        )
    }

    /// `spec/strategy/rollingUpdate` of a `Deployment`.
    public struct RollingUpdate: DocumentConvertible, Hashable {
        /// `maxSurge`: how many pods there may be beyond those asked for, as a number or as in `25%`.
        public var maxSurge: Kubernetes.IntOrString?
        /// `maxUnavailable`: how many may be missing.
        public var maxUnavailable: Kubernetes.IntOrString?

        /// What is left out is Kubernetes' to choose.
        public init(maxSurge: Kubernetes.IntOrString? = nil, maxUnavailable: Kubernetes.IntOrString? = nil) {
            self.maxSurge = maxSurge
            self.maxUnavailable = maxUnavailable
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            maxSurge = try reader.optional("maxSurge")
            maxUnavailable = try reader.optional("maxUnavailable")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("maxSurge", maxSurge)
            writer.set("maxUnavailable", maxUnavailable)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "maxSurge": PropertySchema(.string),
                    "maxUnavailable": PropertySchema(.string),
                ]
            )
        )
    }
}
