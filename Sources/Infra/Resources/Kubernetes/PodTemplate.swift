extension Kubernetes {
    /// What each pod of a `Deployment` or `Job` is.
    public struct PodTemplate: DocumentConvertible, Hashable {
        /// `spec`: what runs in it.
        public var spec: PodSpec
        /// `metadata`: labels and annotations of each pod.
        public var metadata: TemplateMetadata?

        /// What is left out is Kubernetes' to choose.
        public init(metadata: TemplateMetadata? = nil, spec: PodSpec) {
            self.spec = spec
            self.metadata = metadata
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            spec = try reader.required("spec")
            metadata = try reader.optional("metadata")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("spec", spec)
            writer.set("metadata", metadata)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "spec": PodSpec.shape,
                    "metadata": TemplateMetadata.shape,
                ],
                required: ["spec"]
            )
        )
    }

    /// Labels and annotations of what is made from a template.
    public struct TemplateMetadata: DocumentConvertible, Hashable {
        /// `labels`: what selectors find it by.
        public var labels: [String: Input<String>]?
        /// `annotations`: what others are told.
        public var annotations: [String: Input<String>]?

        /// What is left out is Kubernetes' to choose.
        public init(labels: [String: Input<String>]? = nil, annotations: [String: Input<String>]? = nil) {
            self.labels = labels
            self.annotations = annotations
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            labels = try reader.optional("labels")
            annotations = try reader.optional("annotations")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("labels", labels)
            writer.set("annotations", annotations)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "labels": PropertySchema(.map(PropertySchema(.string))),
                    "annotations": PropertySchema(.map(PropertySchema(.string))),
                ]
            )
        )
    }

    /// What runs in a pod, and where.
    public struct PodSpec: DocumentConvertible, Hashable {
        /// `containers`: what runs side by side.
        public var containers: [Container]
        /// `initContainers`: what runs before, one after the other.
        public var initContainers: [Container]?
        /// `volumes`: what containers can mount.
        public var volumes: [Volume]?
        /// `serviceAccountName`: who it is.
        public var serviceAccountName: Input<Kubernetes.ServiceAccount.ID>?
        /// `automountServiceAccountToken`: whether it gets a token for the cluster's API.
        public var automountServiceAccountToken: Input<Bool>?
        /// `enableServiceLinks`: whether variables name every service of the namespace. Kubernetes' default: true.
        public var enableServiceLinks: Input<Bool>?
        /// `securityContext`: what the whole pod may do.
        public var securityContext: PodSecurityContext?
        /// `restartPolicy`: `Always`, `OnFailure` or `Never`.
        public var restartPolicy: Input<String>?
        /// `terminationGracePeriodSeconds`: how long it may take to stop. Kubernetes' default: 30.
        public var terminationGracePeriodSeconds: Input<Int>?
        /// `topologySpreadConstraints`: how pods are spread.
        public var topologySpreadConstraints: [TopologySpreadConstraint]?
        /// `affinity`: which nodes and neighbours.
        public var affinity: Affinity?
        /// `nodeSelector`: labels that its node must have.
        public var nodeSelector: [String: Input<String>]?
        /// `tolerations`: which nodes' taints do not matter.
        public var tolerations: [Toleration]?
        /// `priorityClassName`: who goes first where there is no room.
        public var priorityClassName: Input<String>?
        /// `imagePullSecrets`: what registries ask for.
        public var imagePullSecrets: [NameReference]?
        /// `hostNetwork`: whether it shares its node's network.
        public var hostNetwork: Input<Bool>?
        /// `dnsPolicy`: who resolves names. Kubernetes' default: `ClusterFirst`.
        public var dnsPolicy: Input<String>?
        /// `runtimeClassName`: what runs it.
        public var runtimeClassName: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            containers: [Container],
            initContainers: [Container]? = nil,
            volumes: [Volume]? = nil,
            serviceAccountName: Input<Kubernetes.ServiceAccount.ID>? = nil,
            automountServiceAccountToken: Input<Bool>? = nil,
            enableServiceLinks: Input<Bool>? = nil,
            securityContext: PodSecurityContext? = nil,
            restartPolicy: Input<String>? = nil,
            terminationGracePeriodSeconds: Input<Int>? = nil,
            topologySpreadConstraints: [TopologySpreadConstraint]? = nil,
            affinity: Affinity? = nil,
            nodeSelector: [String: Input<String>]? = nil,
            tolerations: [Toleration]? = nil,
            priorityClassName: Input<String>? = nil,
            imagePullSecrets: [NameReference]? = nil,
            hostNetwork: Input<Bool>? = nil,
            dnsPolicy: Input<String>? = nil,
            runtimeClassName: Input<String>? = nil
        ) {
            self.containers = containers
            self.initContainers = initContainers
            self.volumes = volumes
            self.serviceAccountName = serviceAccountName
            self.automountServiceAccountToken = automountServiceAccountToken
            self.enableServiceLinks = enableServiceLinks
            self.securityContext = securityContext
            self.restartPolicy = restartPolicy
            self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
            self.topologySpreadConstraints = topologySpreadConstraints
            self.affinity = affinity
            self.nodeSelector = nodeSelector
            self.tolerations = tolerations
            self.priorityClassName = priorityClassName
            self.imagePullSecrets = imagePullSecrets
            self.hostNetwork = hostNetwork
            self.dnsPolicy = dnsPolicy
            self.runtimeClassName = runtimeClassName
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            containers = try reader.required("containers")
            initContainers = try reader.optional("initContainers")
            volumes = try reader.optional("volumes")
            serviceAccountName = try reader.optional("serviceAccountName")
            automountServiceAccountToken = try reader.optional("automountServiceAccountToken")
            enableServiceLinks = try reader.optional("enableServiceLinks")
            securityContext = try reader.optional("securityContext")
            restartPolicy = try reader.optional("restartPolicy")
            terminationGracePeriodSeconds = try reader.optional("terminationGracePeriodSeconds")
            topologySpreadConstraints = try reader.optional("topologySpreadConstraints")
            affinity = try reader.optional("affinity")
            nodeSelector = try reader.optional("nodeSelector")
            tolerations = try reader.optional("tolerations")
            priorityClassName = try reader.optional("priorityClassName")
            imagePullSecrets = try reader.optional("imagePullSecrets")
            hostNetwork = try reader.optional("hostNetwork")
            dnsPolicy = try reader.optional("dnsPolicy")
            runtimeClassName = try reader.optional("runtimeClassName")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("containers", containers)
            writer.set("initContainers", initContainers)
            writer.set("volumes", volumes)
            writer.set("serviceAccountName", serviceAccountName)
            writer.set("automountServiceAccountToken", automountServiceAccountToken)
            writer.set("enableServiceLinks", enableServiceLinks)
            writer.set("securityContext", securityContext)
            writer.set("restartPolicy", restartPolicy)
            writer.set("terminationGracePeriodSeconds", terminationGracePeriodSeconds)
            writer.set("topologySpreadConstraints", topologySpreadConstraints)
            writer.set("affinity", affinity)
            writer.set("nodeSelector", nodeSelector)
            writer.set("tolerations", tolerations)
            writer.set("priorityClassName", priorityClassName)
            writer.set("imagePullSecrets", imagePullSecrets)
            writer.set("hostNetwork", hostNetwork)
            writer.set("dnsPolicy", dnsPolicy)
            writer.set("runtimeClassName", runtimeClassName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "containers": PropertySchema(.array(Container.shape), equivalence: .keyedBy(["name"])),
                    "initContainers": PropertySchema(.array(Container.shape), equivalence: .keyedBy(["name"])),
                    "volumes": PropertySchema(.array(Volume.shape), equivalence: .keyedBy(["name"])),
                    "serviceAccountName": PropertySchema(.string),
                    "automountServiceAccountToken": PropertySchema(.boolean),
                    "enableServiceLinks": PropertySchema(.boolean),
                    "securityContext": PodSecurityContext.shape,
                    "restartPolicy": PropertySchema(.string),
                    "terminationGracePeriodSeconds": PropertySchema(.integer),
                    "topologySpreadConstraints": PropertySchema(
                        .array(TopologySpreadConstraint.shape),
                        equivalence: .keyedBy(["topologyKey", "whenUnsatisfiable"])
                    ),
                    "affinity": Affinity.shape,
                    "nodeSelector": PropertySchema(.map(PropertySchema(.string))),
                    "tolerations": PropertySchema(.array(Toleration.shape)),
                    "priorityClassName": PropertySchema(.string),
                    "imagePullSecrets": PropertySchema(.array(NameReference.shape), equivalence: .keyedBy(["name"])),
                    "hostNetwork": PropertySchema(.boolean),
                    "dnsPolicy": PropertySchema(.string),
                    "runtimeClassName": PropertySchema(.string),
                ],
                required: ["containers"]
            )
        )
    }
}
