extension Kubernetes {
    /// What is measured: exactly one of these, named by `type`.
    public struct Metric: DocumentConvertible, Hashable {
        /// `type`: as in `Resource`.
        public var type: Input<String>
        /// `resource`: CPU or memory of pods.
        public var resource: ResourceMetric?
        /// `pods`: as Kubernetes has it.
        public var pods: Document?
        /// `object`: as Kubernetes has it.
        public var object: Document?
        /// `external`: as Kubernetes has it.
        public var external: Document?
        /// `containerResource`: as Kubernetes has it.
        public var containerResource: Document?

        /// What is left out is Kubernetes' to choose.
        public init(
            type: Input<String>,
            resource: ResourceMetric? = nil,
            pods: Document? = nil,
            object: Document? = nil,
            external: Document? = nil,
            containerResource: Document? = nil
        ) {
            self.type = type
            self.resource = resource
            self.pods = pods
            self.object = object
            self.external = external
            self.containerResource = containerResource
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            type = try reader.required("type")
            resource = try reader.optional("resource")
            pods = try reader.optional("pods")
            object = try reader.optional("object")
            external = try reader.optional("external")
            containerResource = try reader.optional("containerResource")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("type", type)
            writer.set("resource", resource)
            writer.set("pods", pods)
            writer.set("object", object)
            writer.set("external", external)
            writer.set("containerResource", containerResource)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "type": PropertySchema(.string),
                    "resource": ResourceMetric.shape,
                    "pods": PropertySchema(.structure),
                    "object": PropertySchema(.structure),
                    "external": PropertySchema(.structure),
                    "containerResource": PropertySchema(.structure),
                ],
                required: ["type"]
            )
        )
    }

    /// CPU or memory of pods.
    public struct ResourceMetric: DocumentConvertible, Hashable {
        /// `name`: `cpu` or `memory`.
        public var name: Input<String>
        /// `target`: how much there should be.
        public var target: MetricTarget

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<String>, target: MetricTarget) {
            self.name = name
            self.target = target
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            target = try reader.required("target")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("target", target)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "target": MetricTarget.shape,
                ],
                required: ["name", "target"]
            )
        )
    }

    /// How much there should be, on average.
    public struct MetricTarget: DocumentConvertible, Hashable {
        /// `type`: `Utilization`, `AverageValue` or `Value`.
        public var type: Input<String>
        /// `averageUtilization`: in percent of what pods ask for.
        public var averageUtilization: Input<Int>?
        /// `averageValue`: for each pod.
        public var averageValue: Input<String>?
        /// `value`: in all.
        public var value: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            type: Input<String>,
            averageUtilization: Input<Int>? = nil,
            averageValue: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            self.type = type
            self.averageUtilization = averageUtilization
            self.averageValue = averageValue
            self.value = value
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            type = try reader.required("type")
            averageUtilization = try reader.optional("averageUtilization")
            averageValue = try reader.optional("averageValue")
            value = try reader.optional("value")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("type", type)
            writer.set("averageUtilization", averageUtilization)
            writer.set("averageValue", averageValue)
            writer.set("value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "type": PropertySchema(.string),
                    "averageUtilization": PropertySchema(.integer),
                    "averageValue": PropertySchema(.string, equivalence: .quantity),
                    "value": PropertySchema(.string, equivalence: .quantity),
                ],
                required: ["type"]
            )
        )
    }
}
