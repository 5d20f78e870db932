/// An object of a Kubernetes cluster with a Swift type.
public protocol KubernetesResource: Resource {
    /// What it is called in Kubernetes.
    static var kind: Kubernetes.Kind { get }
}

extension Reference where R: KubernetesResource {
    /// `metadata.name`: what other objects refer to it by.
    public var name: Input<R.ID> { attribute("metadata.name") }
    /// `metadata.uid`: given by the cluster.
    public var uid: Input<String> { attribute("metadata.uid") }
}

extension Kubernetes {
    /// Name, labels and annotations of an object.
    public struct Metadata: DocumentConvertible, Hashable {
        /// `name`: unique among the objects of its kind in a namespace. A change replaces the object.
        public var name: Input<String>
        /// `namespace`: without one, the object belongs to the whole cluster. A change replaces the object.
        public var namespace: Input<Kubernetes.Namespace.ID>?
        /// `labels`: what selectors find it by.
        public var labels: [String: Input<String>]?
        /// `annotations`: what others are told.
        public var annotations: [String: Input<String>]?

        /// - Parameters:
        ///   - name: Unique among the objects of its kind in a namespace.
        ///   - namespace: Default: none, for objects of the whole cluster.
        ///   - labels: What selectors find it by. Default: none but those that say whose it is.
        ///   - annotations: What others are told. Default: none but those that say whose it is.
        public init(
            name: Input<String>,
            namespace: Input<Kubernetes.Namespace.ID>? = nil,
            labels: [String: Input<String>]? = nil,
            annotations: [String: Input<String>]? = nil
        ) {
            self.name = name
            self.namespace = namespace
            self.labels = labels
            self.annotations = annotations
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            namespace = try reader.optional("namespace")
            labels = try reader.optional("labels")
            annotations = try reader.optional("annotations")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("namespace", namespace)
            writer.set("labels", labels)
            writer.set("annotations", annotations)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...253)),
                    "namespace": PropertySchema(.string),
                    "labels": PropertySchema(.map(PropertySchema(.string))),
                    "annotations": PropertySchema(.map(PropertySchema(.string))),
                ],
                required: ["name"]
            )
        )
    }

    /// The schema of a kind: everything has a cluster and metadata, and is known by them.
    static func schema(
        _ type: ResourceType,
        of kind: Kind,
        properties: [String: PropertySchema],
        required: [String] = [],
        immutable: [PropertyPath] = [],
        identifier: [String] = []
    ) -> Schema {
        let place = kind.isNamespaced ? ["metadata.namespace", "metadata.name"] : ["metadata.name"]
        let own: [String: PropertySchema] = ["cluster": PropertySchema(.string), "metadata": Metadata.shape]
        return Schema(
            type: type,
            properties: properties.merging(own) { _, own in own },
            required: ["cluster", "metadata"] + required,
            primaryIdentifier: ["cluster"] + identifier + place,
            createOnly: ["cluster", "metadata/name", "metadata/namespace"] + immutable,
            readOnly: ["metadata/uid"],
            // A name is taken as long as the old object has it; where the name differs, the new one comes first.
            replacement: .createThenDelete,
            reportsEverything: true
        )
    }
}
