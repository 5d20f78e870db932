extension Kubernetes {
    /// A name and an address for pods.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/
    public struct Service: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: which pods, and on which ports.
        public var spec: ServiceSpec

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata, spec: ServiceSpec) {
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

        /// `v1`, `Service`.
        public static let kind = Kind("v1", "Service", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Core::Service",
            of: kind,
            properties: [
                "spec": ServiceSpec.shape
            ],
            required: ["spec"],
            immutable: ["spec/clusterIP"]
        )
    }
}

extension Kubernetes {
    /// `spec` of a `Service`.
    public struct ServiceSpec: DocumentConvertible, Hashable {
        /// `ports`: what it listens on.
        public var ports: [ServicePort]
        /// `selector`: the labels of its pods.
        public var selector: [String: Input<String>]?
        /// `type`: how it is reached. Kubernetes' default: `ClusterIP`.
        public var type: Input<String>?
        /// `clusterIP`: its address; `None` for none of its own. A change replaces the object.
        public var clusterIP: Input<String>?
        /// `sessionAffinity`: whether a client stays with its pod.
        public var sessionAffinity: Input<String>?
        /// `publishNotReadyAddresses`: whether pods count that are not ready.
        public var publishNotReadyAddresses: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            ports: [ServicePort],
            selector: [String: Input<String>]? = nil,
            type: Input<String>? = nil,
            clusterIP: Input<String>? = nil,
            sessionAffinity: Input<String>? = nil,
            publishNotReadyAddresses: Input<Bool>? = nil
        ) {
            self.ports = ports
            self.selector = selector
            self.type = type
            self.clusterIP = clusterIP
            self.sessionAffinity = sessionAffinity
            self.publishNotReadyAddresses = publishNotReadyAddresses
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            ports = try reader.required("ports")
            selector = try reader.optional("selector")
            type = try reader.optional("type")
            clusterIP = try reader.optional("clusterIP")
            sessionAffinity = try reader.optional("sessionAffinity")
            publishNotReadyAddresses = try reader.optional("publishNotReadyAddresses")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ports", ports)
            writer.set("selector", selector)
            writer.set("type", type)
            writer.set("clusterIP", clusterIP)
            writer.set("sessionAffinity", sessionAffinity)
            writer.set("publishNotReadyAddresses", publishNotReadyAddresses)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ports": PropertySchema(.array(ServicePort.shape), equivalence: .keyedBy(["port", "protocol"])),
                    "selector": PropertySchema(.map(PropertySchema(.string))),
                    "type": PropertySchema(.string),
                    "clusterIP": PropertySchema(.string),
                    "sessionAffinity": PropertySchema(.string),
                    "publishNotReadyAddresses": PropertySchema(.boolean),
                ],
                required: ["ports"]
            )
        )
    }

    /// `spec/ports/*` of a `Service`.
    public struct ServicePort: DocumentConvertible, Hashable {
        /// `port`: where it listens.
        public var port: Input<Int>
        /// `name`: names the port; required where there are several.
        public var name: Input<String>?
        /// `protocol`: TCP unless given; always written, as it is part of what tells ports apart.
        public var `protocol`: NetworkProtocol
        /// `targetPort`: the pods' port, by number or name. Kubernetes' default: the same.
        public var targetPort: Kubernetes.IntOrString?
        /// `appProtocol`: what is spoken there.
        public var appProtocol: Input<String>?

        /// What is left out is Kubernetes' to choose.
        public init(
            port: Input<Int>,
            name: Input<String>? = nil,
            protocol: NetworkProtocol = .tcp,
            targetPort: Kubernetes.IntOrString? = nil,
            appProtocol: Input<String>? = nil
        ) {
            self.port = port
            self.name = name
            self.protocol = `protocol`
            self.targetPort = targetPort
            self.appProtocol = appProtocol
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            port = try reader.required("port")
            name = try reader.optional("name")
            `protocol` = try reader.optional("protocol") ?? .tcp
            targetPort = try reader.optional("targetPort")
            appProtocol = try reader.optional("appProtocol")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("port", port)
            writer.set("name", name)
            writer.set("protocol", `protocol`)
            writer.set("targetPort", targetPort)
            writer.set("appProtocol", appProtocol)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "port": PropertySchema(.integer),
                    "name": PropertySchema(.string),
                    "protocol": PropertySchema(.string),
                    "targetPort": PropertySchema(.string),
                    "appProtocol": PropertySchema(.string),
                ],
                required: ["port", "protocol"]
            )
        )
    }

    /// What packets are of.
    public enum NetworkProtocol: OpenEnumeration {
        case tcp
        case udp
        case sctp
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as Kubernetes writes it.
        public init(_ text: String) {
            switch text {
            case "TCP": self = .tcp
            case "UDP": self = .udp
            case "SCTP": self = .sctp
            default: self = .custom(text)
            }
        }

        /// The text as Kubernetes writes it.
        public var description: String {
            switch self {
            case .tcp: "TCP"
            case .udp: "UDP"
            case .sctp: "SCTP"
            case .custom(let text): text
            }
        }
    }
}
