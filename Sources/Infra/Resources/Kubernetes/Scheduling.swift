extension Kubernetes {
    /// How pods are spread.
    public struct TopologySpreadConstraint: DocumentConvertible, Hashable {
        /// `maxSkew`: how many more pods a place may have than another.
        public var maxSkew: Input<Int>
        /// `topologyKey`: the label of nodes that says which place they are in.
        public var topologyKey: Input<String>
        /// `whenUnsatisfiable`: `DoNotSchedule` or `ScheduleAnyway`.
        public var whenUnsatisfiable: Input<String>
        /// `labelSelector`: which pods count.
        public var labelSelector: LabelSelector?
        /// `matchLabelKeys`: labels whose values must be the pod's own.
        public var matchLabelKeys: [Input<String>]?
        /// `minDomains`: how many places there must be.
        public var minDomains: Input<Int>?
        /// `nodeTaintsPolicy`: whether nodes count that the pod cannot run on.
        public var nodeTaintsPolicy: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            maxSkew: Input<Int>,
            topologyKey: Input<String>,
            whenUnsatisfiable: Input<String>,
            labelSelector: LabelSelector? = nil,
            matchLabelKeys: [Input<String>]? = nil,
            minDomains: Input<Int>? = nil,
            nodeTaintsPolicy: Input<String>? = nil
        ) {
            self.maxSkew = maxSkew
            self.topologyKey = topologyKey
            self.whenUnsatisfiable = whenUnsatisfiable
            self.labelSelector = labelSelector
            self.matchLabelKeys = matchLabelKeys
            self.minDomains = minDomains
            self.nodeTaintsPolicy = nodeTaintsPolicy
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            maxSkew = try reader.required("maxSkew")
            topologyKey = try reader.required("topologyKey")
            whenUnsatisfiable = try reader.required("whenUnsatisfiable")
            labelSelector = try reader.optional("labelSelector")
            matchLabelKeys = try reader.optional("matchLabelKeys")
            minDomains = try reader.optional("minDomains")
            nodeTaintsPolicy = try reader.optional("nodeTaintsPolicy")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("maxSkew", maxSkew)
            writer.set("topologyKey", topologyKey)
            writer.set("whenUnsatisfiable", whenUnsatisfiable)
            writer.set("labelSelector", labelSelector)
            writer.set("matchLabelKeys", matchLabelKeys)
            writer.set("minDomains", minDomains)
            writer.set("nodeTaintsPolicy", nodeTaintsPolicy)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "maxSkew": PropertySchema(.integer),
                    "topologyKey": PropertySchema(.string),
                    "whenUnsatisfiable": PropertySchema(.string),
                    "labelSelector": LabelSelector.shape,
                    "matchLabelKeys": PropertySchema(.array(PropertySchema(.string))),
                    "minDomains": PropertySchema(.integer),
                    "nodeTaintsPolicy": PropertySchema(.string),
                ],
                required: ["maxSkew", "topologyKey", "whenUnsatisfiable"]
            )
        )
    }

    /// A taint that does not matter.
    public struct Toleration: DocumentConvertible, Hashable {
        /// `key`: the taint's; without one, every taint.
        public var key: Input<String>?
        /// `operator`: `Equal` or `Exists`.
        public var `operator`: Input<String>?
        /// `value`: the taint's.
        public var value: Input<String>?
        /// `effect`: the taint's.
        public var effect: Input<String>?
        /// `tolerationSeconds`: for how long.
        public var tolerationSeconds: Input<Int>?

        /// What is left out is Kubernetes' to choose.
        public init(
            key: Input<String>? = nil,
            operator: Input<String>? = nil,
            value: Input<String>? = nil,
            effect: Input<String>? = nil,
            tolerationSeconds: Input<Int>? = nil
        ) {
            self.key = key
            self.operator = `operator`
            self.value = value
            self.effect = effect
            self.tolerationSeconds = tolerationSeconds
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            key = try reader.optional("key")
            `operator` = try reader.optional("operator")
            value = try reader.optional("value")
            effect = try reader.optional("effect")
            tolerationSeconds = try reader.optional("tolerationSeconds")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("key", key)
            writer.set("operator", `operator`)
            writer.set("value", value)
            writer.set("effect", effect)
            writer.set("tolerationSeconds", tolerationSeconds)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "key": PropertySchema(.string),
                    "operator": PropertySchema(.string),
                    "value": PropertySchema(.string),
                    "effect": PropertySchema(.string),
                    "tolerationSeconds": PropertySchema(.integer),
                ]
            )
        )
    }

    /// Which nodes and which neighbours.
    public struct Affinity: DocumentConvertible, Hashable {
        /// `nodeAffinity`: as Kubernetes has it.
        public var nodeAffinity: Document?
        /// `podAffinity`: as Kubernetes has it.
        public var podAffinity: Document?
        /// `podAntiAffinity`: which pods to keep away from.
        public var podAntiAffinity: PodAntiAffinity?

        /// What is left out is Kubernetes' to choose.
        public init(
            nodeAffinity: Document? = nil,
            podAffinity: Document? = nil,
            podAntiAffinity: PodAntiAffinity? = nil
        ) {
            self.nodeAffinity = nodeAffinity
            self.podAffinity = podAffinity
            self.podAntiAffinity = podAntiAffinity
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            nodeAffinity = try reader.optional("nodeAffinity")
            podAffinity = try reader.optional("podAffinity")
            podAntiAffinity = try reader.optional("podAntiAffinity")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("nodeAffinity", nodeAffinity)
            writer.set("podAffinity", podAffinity)
            writer.set("podAntiAffinity", podAntiAffinity)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "nodeAffinity": PropertySchema(.structure),
                    "podAffinity": PropertySchema(.structure),
                    "podAntiAffinity": PodAntiAffinity.shape,
                ]
            )
        )
    }

    /// Which pods to keep away from.
    public struct PodAntiAffinity: DocumentConvertible, Hashable {
        /// `requiredDuringSchedulingIgnoredDuringExecution`: always.
        public var required: [PodAffinityTerm]?
        /// `preferredDuringSchedulingIgnoredDuringExecution`: where it can be.
        public var preferred: [WeightedPodAffinityTerm]?

        /// What is left out is Kubernetes' to choose.
        public init(required: [PodAffinityTerm]? = nil, preferred: [WeightedPodAffinityTerm]? = nil) {
            self.required = required
            self.preferred = preferred
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            required = try reader.optional("requiredDuringSchedulingIgnoredDuringExecution")
            preferred = try reader.optional("preferredDuringSchedulingIgnoredDuringExecution")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("requiredDuringSchedulingIgnoredDuringExecution", required)
            writer.set("preferredDuringSchedulingIgnoredDuringExecution", preferred)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "requiredDuringSchedulingIgnoredDuringExecution": PropertySchema(.array(PodAffinityTerm.shape)),
                    "preferredDuringSchedulingIgnoredDuringExecution": PropertySchema(
                        .array(WeightedPodAffinityTerm.shape)
                    ),
                ]
            )
        )
    }

    /// Pods to keep away from, and how much.
    public struct WeightedPodAffinityTerm: DocumentConvertible, Hashable {
        /// `weight`: 1 to 100.
        public var weight: Input<Int>
        /// `podAffinityTerm`: which pods.
        public var podAffinityTerm: PodAffinityTerm

        /// What is left out is Kubernetes' to choose.
        public init(weight: Input<Int>, podAffinityTerm: PodAffinityTerm) {
            self.weight = weight
            self.podAffinityTerm = podAffinityTerm
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            weight = try reader.required("weight")
            podAffinityTerm = try reader.required("podAffinityTerm")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("weight", weight)
            writer.set("podAffinityTerm", podAffinityTerm)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "weight": PropertySchema(.integer),
                    "podAffinityTerm": PodAffinityTerm.shape,
                ],
                required: ["weight", "podAffinityTerm"]
            )
        )
    }

    /// Pods in a place.
    public struct PodAffinityTerm: DocumentConvertible, Hashable {
        /// `topologyKey`: the label of nodes that says which place they are in.
        public var topologyKey: Input<String>
        /// `labelSelector`: which pods.
        public var labelSelector: LabelSelector?
        /// `namespaces`: in which namespaces; without any, its own.
        public var namespaces: [Input<String>]?

        /// What is left out is Kubernetes' to choose.
        public init(
            topologyKey: Input<String>,
            labelSelector: LabelSelector? = nil,
            namespaces: [Input<String>]? = nil
        ) {
            self.topologyKey = topologyKey
            self.labelSelector = labelSelector
            self.namespaces = namespaces
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            topologyKey = try reader.required("topologyKey")
            labelSelector = try reader.optional("labelSelector")
            namespaces = try reader.optional("namespaces")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("topologyKey", topologyKey)
            writer.set("labelSelector", labelSelector)
            writer.set("namespaces", namespaces)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "topologyKey": PropertySchema(.string),
                    "labelSelector": LabelSelector.shape,
                    "namespaces": PropertySchema(.array(PropertySchema(.string))),
                ],
                required: ["topologyKey"]
            )
        )
    }
}
