extension Kubernetes {
    /// Objects by their labels; one without anything means all.
    public struct LabelSelector: DocumentConvertible, Hashable {
        /// `matchLabels`: labels that they have.
        public var matchLabels: [String: Input<String>]?
        /// `matchExpressions`: what else is true of their labels.
        public var matchExpressions: [LabelSelectorRequirement]?

        /// What is left out is Kubernetes' to choose.
        public init(matchLabels: [String: Input<String>]? = nil, matchExpressions: [LabelSelectorRequirement]? = nil) {
            self.matchLabels = matchLabels
            self.matchExpressions = matchExpressions
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            matchLabels = try reader.optional("matchLabels")
            matchExpressions = try reader.optional("matchExpressions")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("matchLabels", matchLabels)
            writer.set("matchExpressions", matchExpressions)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "matchLabels": PropertySchema(.map(PropertySchema(.string))),
                    "matchExpressions": PropertySchema(.array(LabelSelectorRequirement.shape)),
                ]
            )
        )
    }

    /// Something that is true of a label.
    public struct LabelSelectorRequirement: DocumentConvertible, Hashable {
        /// `key`: the label.
        public var key: Input<String>
        /// `operator`: `In`, `NotIn`, `Exists` or `DoesNotExist`.
        public var `operator`: Input<String>
        /// `values`: for `In` and `NotIn`.
        public var values: [Input<String>]?

        /// What is left out is Kubernetes' to choose.
        public init(key: Input<String>, operator: Input<String>, values: [Input<String>]? = nil) {
            self.key = key
            self.operator = `operator`
            self.values = values
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            key = try reader.required("key")
            `operator` = try reader.required("operator")
            values = try reader.optional("values")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("key", key)
            writer.set("operator", `operator`)
            writer.set("values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "key": PropertySchema(.string),
                    "operator": PropertySchema(.string),
                    "values": PropertySchema(.array(PropertySchema(.string))),
                ],
                required: ["key", "operator"]
            )
        )
    }
}
