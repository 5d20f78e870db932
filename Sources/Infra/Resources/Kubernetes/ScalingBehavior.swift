extension Kubernetes {
    /// How fast it goes up and down.
    public struct ScalingBehavior: DocumentConvertible, Hashable {
        /// `scaleUp`: up.
        public var scaleUp: ScalingRules?
        /// `scaleDown`: down.
        public var scaleDown: ScalingRules?

        /// What is left out is Kubernetes' to choose.
        public init(scaleUp: ScalingRules? = nil, scaleDown: ScalingRules? = nil) {
            self.scaleUp = scaleUp
            self.scaleDown = scaleDown
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            scaleUp = try reader.optional("scaleUp")
            scaleDown = try reader.optional("scaleDown")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("scaleUp", scaleUp)
            writer.set("scaleDown", scaleDown)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "scaleUp": ScalingRules.shape,
                    "scaleDown": ScalingRules.shape,
                ]
            )
        )
    }

    /// How fast it goes in one direction.
    public struct ScalingRules: DocumentConvertible, Hashable {
        /// `stabilizationWindowSeconds`: over how long the past counts.
        public var stabilizationWindowSeconds: Input<Int>?
        /// `selectPolicy`: `Max`, `Min` or `Disabled`.
        public var selectPolicy: Input<String>?
        /// `policies`: the most at a time.
        public var policies: [ScalingPolicy]?

        /// What is left out is Kubernetes' to choose.
        public init(
            stabilizationWindowSeconds: Input<Int>? = nil,
            selectPolicy: Input<String>? = nil,
            policies: [ScalingPolicy]? = nil
        ) {
            self.stabilizationWindowSeconds = stabilizationWindowSeconds
            self.selectPolicy = selectPolicy
            self.policies = policies
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            stabilizationWindowSeconds = try reader.optional("stabilizationWindowSeconds")
            selectPolicy = try reader.optional("selectPolicy")
            policies = try reader.optional("policies")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("stabilizationWindowSeconds", stabilizationWindowSeconds)
            writer.set("selectPolicy", selectPolicy)
            writer.set("policies", policies)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "stabilizationWindowSeconds": PropertySchema(.integer),
                    "selectPolicy": PropertySchema(.string),
                    "policies": PropertySchema(.array(ScalingPolicy.shape)),
                ]
            )
        )
    }

    /// The most that changes within a time.
    public struct ScalingPolicy: DocumentConvertible, Hashable {
        /// `type`: `Pods` or `Percent`.
        public var type: Input<String>
        /// `value`: how many.
        public var value: Input<Int>
        /// `periodSeconds`: within which time.
        public var periodSeconds: Input<Int>

        /// What is left out is Kubernetes' to choose.
        public init(type: Input<String>, value: Input<Int>, periodSeconds: Input<Int>) {
            self.type = type
            self.value = value
            self.periodSeconds = periodSeconds
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            type = try reader.required("type")
            value = try reader.required("value")
            periodSeconds = try reader.required("periodSeconds")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("type", type)
            writer.set("value", value)
            writer.set("periodSeconds", periodSeconds)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "type": PropertySchema(.string),
                    "value": PropertySchema(.integer),
                    "periodSeconds": PropertySchema(.integer),
                ],
                required: ["type", "value", "periodSeconds"]
            )
        )
    }
}
