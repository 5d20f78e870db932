extension Kubernetes {
    /// Whom pods may talk to, and who may talk to them.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
    public struct NetworkPolicy: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: which pods, and what is let through.
        public var spec: NetworkPolicySpec

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata, spec: NetworkPolicySpec) {
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

        /// `networking.k8s.io/v1`, `NetworkPolicy`.
        public static let kind = Kind("networking.k8s.io/v1", "NetworkPolicy", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Networking::NetworkPolicy",
            of: kind,
            properties: [
                "spec": NetworkPolicySpec.shape
            ],
            required: ["spec"]
        )
    }
}

extension Kubernetes {
    /// `spec` of a `NetworkPolicy`.
    public struct NetworkPolicySpec: DocumentConvertible, Hashable {
        /// `podSelector`: which pods.
        public var podSelector: LabelSelector
        /// `policyTypes`: the directions in which nothing else is let through.
        public var policyTypes: [PolicyType]?
        /// `ingress`: what may come in.
        public var ingress: [NetworkPolicyIngress]?
        /// `egress`: what may go out.
        public var egress: [NetworkPolicyEgress]?

        /// What is left out is Kubernetes' to choose.
        public init(
            podSelector: LabelSelector,
            policyTypes: [PolicyType]? = nil,
            ingress: [NetworkPolicyIngress]? = nil,
            egress: [NetworkPolicyEgress]? = nil
        ) {
            self.podSelector = podSelector
            self.policyTypes = policyTypes
            self.ingress = ingress
            self.egress = egress
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            podSelector = try reader.required("podSelector")
            policyTypes = try reader.optional("policyTypes")
            ingress = try reader.optional("ingress")
            egress = try reader.optional("egress")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("podSelector", podSelector)
            writer.set("policyTypes", policyTypes)
            writer.set("ingress", ingress)
            writer.set("egress", egress)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "podSelector": LabelSelector.shape,
                    "policyTypes": PropertySchema(.array(PropertySchema(.string))),
                    "ingress": PropertySchema(.array(NetworkPolicyIngress.shape)),
                    "egress": PropertySchema(.array(NetworkPolicyEgress.shape)),
                ],
                required: ["podSelector"]
            )
        )
    }

    /// What may come in: from any of these, to any of these ports.
    public struct NetworkPolicyIngress: DocumentConvertible, Hashable {
        /// `from`: without any, from everywhere.
        public var from: [NetworkPolicyPeer]?
        /// `ports`: without any, to all.
        public var ports: [NetworkPolicyPort]?

        /// What is left out is Kubernetes' to choose.
        public init(from: [NetworkPolicyPeer]? = nil, ports: [NetworkPolicyPort]? = nil) {
            self.from = from
            self.ports = ports
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            from = try reader.optional("from")
            ports = try reader.optional("ports")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("from", from)
            writer.set("ports", ports)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "from": PropertySchema(.array(NetworkPolicyPeer.shape)),
                    "ports": PropertySchema(.array(NetworkPolicyPort.shape)),
                ]
            )
        )
    }

    /// What may go out: to any of these, on any of these ports.
    public struct NetworkPolicyEgress: DocumentConvertible, Hashable {
        /// `to`: without any, to everywhere.
        public var to: [NetworkPolicyPeer]?
        /// `ports`: without any, on all.
        public var ports: [NetworkPolicyPort]?

        /// What is left out is Kubernetes' to choose.
        public init(to: [NetworkPolicyPeer]? = nil, ports: [NetworkPolicyPort]? = nil) {
            self.to = to
            self.ports = ports
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            to = try reader.optional("to")
            ports = try reader.optional("ports")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("to", to)
            writer.set("ports", ports)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "to": PropertySchema(.array(NetworkPolicyPeer.shape)),
                    "ports": PropertySchema(.array(NetworkPolicyPort.shape)),
                ]
            )
        )
    }

    /// One side of a connection.
    public struct NetworkPolicyPeer: DocumentConvertible, Hashable {
        /// `ipBlock`: addresses.
        public var ipBlock: IPBlock?
        /// `podSelector`: pods.
        public var podSelector: LabelSelector?
        /// `namespaceSelector`: pods of these namespaces.
        public var namespaceSelector: LabelSelector?

        /// What is left out is Kubernetes' to choose.
        public init(
            ipBlock: IPBlock? = nil,
            podSelector: LabelSelector? = nil,
            namespaceSelector: LabelSelector? = nil
        ) {
            self.ipBlock = ipBlock
            self.podSelector = podSelector
            self.namespaceSelector = namespaceSelector
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            ipBlock = try reader.optional("ipBlock")
            podSelector = try reader.optional("podSelector")
            namespaceSelector = try reader.optional("namespaceSelector")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ipBlock", ipBlock)
            writer.set("podSelector", podSelector)
            writer.set("namespaceSelector", namespaceSelector)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ipBlock": IPBlock.shape,
                    "podSelector": LabelSelector.shape,
                    "namespaceSelector": LabelSelector.shape,
                ]
            )
        )
    }

    /// Addresses.
    public struct IPBlock: DocumentConvertible, Hashable {
        /// `cidr`: a range, as in `10.0.0.0/16`.
        public var cidr: Input<String>
        /// `except`: ranges in it that do not count.
        public var except: [Input<String>]?

        /// What is left out is Kubernetes' to choose.
        public init(cidr: Input<String>, except: [Input<String>]? = nil) {
            self.cidr = cidr
            self.except = except
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cidr = try reader.required("cidr")
            except = try reader.optional("except")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cidr", cidr)
            writer.set("except", except)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "cidr": PropertySchema(.string),
                    "except": PropertySchema(.array(PropertySchema(.string))),
                ],
                required: ["cidr"]
            )
        )
    }

    /// Ports.
    public struct NetworkPolicyPort: DocumentConvertible, Hashable {
        /// `port`: a number, or a port's name.
        public var port: Kubernetes.IntOrString?
        /// `endPort`: the last of several.
        public var endPort: Input<Int>?
        /// `protocol`: TCP unless given.
        public var `protocol`: NetworkProtocol

        /// What is left out is Kubernetes' to choose.
        public init(port: Kubernetes.IntOrString? = nil, endPort: Input<Int>? = nil, protocol: NetworkProtocol = .tcp) {
            self.port = port
            self.endPort = endPort
            self.protocol = `protocol`
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            port = try reader.optional("port")
            endPort = try reader.optional("endPort")
            `protocol` = try reader.optional("protocol") ?? .tcp
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("port", port)
            writer.set("endPort", endPort)
            writer.set("protocol", `protocol`)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "port": PropertySchema(.string),
                    "endPort": PropertySchema(.integer),
                    "protocol": PropertySchema(.string),
                ],
                required: ["protocol"]
            )
        )
    }

    /// A direction.
    public enum PolicyType: OpenEnumeration {
        case ingress
        case egress
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as Kubernetes writes it.
        public init(_ text: String) {
            switch text {
            case "Ingress": self = .ingress
            case "Egress": self = .egress
            default: self = .custom(text)
            }
        }

        /// The text as Kubernetes writes it.
        public var description: String {
            switch self {
            case .ingress: "Ingress"
            case .egress: "Egress"
            case .custom(let text): text
            }
        }
    }
}
