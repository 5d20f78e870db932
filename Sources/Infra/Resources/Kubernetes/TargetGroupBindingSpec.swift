extension Kubernetes {
    /// `spec` of a `TargetGroupBinding`.
    public struct TargetGroupBindingSpec: DocumentConvertible, Hashable {
        /// `serviceRef`: whose pods.
        public var serviceRef: TargetService
        /// `targetGroupARN`: where they are registered.
        public var targetGroupARN: Input<TargetGroup.ARN>
        /// `targetType`: `ip` or `instance`.
        public var targetType: Input<String>?
        /// `networking`: what the pods' security group lets in for it.
        public var networking: TargetNetworking?

        /// What is left out is Kubernetes' to choose.
        public init(
            serviceRef: TargetService,
            targetGroupARN: Input<TargetGroup.ARN>,
            targetType: Input<String>? = nil,
            networking: TargetNetworking? = nil
        ) {
            self.serviceRef = serviceRef
            self.targetGroupARN = targetGroupARN
            self.targetType = targetType
            self.networking = networking
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            serviceRef = try reader.required("serviceRef")
            targetGroupARN = try reader.required("targetGroupARN")
            targetType = try reader.optional("targetType")
            networking = try reader.optional("networking")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("serviceRef", serviceRef)
            writer.set("targetGroupARN", targetGroupARN)
            writer.set("targetType", targetType)
            writer.set("networking", networking)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "serviceRef": TargetService.shape,
                    "targetGroupARN": PropertySchema(.string),
                    "targetType": PropertySchema(.string),
                    "networking": TargetNetworking.shape,
                ],
                required: ["serviceRef", "targetGroupARN"]
            )
        )
    }

    /// A service's port.
    public struct TargetService: DocumentConvertible, Hashable {
        /// `name`: the service.
        public var name: Input<Kubernetes.Service.ID>
        /// `port`: its port, by number or name.
        public var port: Kubernetes.IntOrString

        /// What is left out is Kubernetes' to choose.
        public init(name: Input<Kubernetes.Service.ID>, port: Kubernetes.IntOrString) {
            self.name = name
            self.port = port
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            name = try reader.required("name")
            port = try reader.required("port")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("name", name)
            writer.set("port", port)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "name": PropertySchema(.string),
                    "port": PropertySchema(.string),
                ],
                required: ["name", "port"]
            )
        )
    }

    /// What the pods' security group lets in.
    public struct TargetNetworking: DocumentConvertible, Hashable {
        /// `ingress`: from whom, to which ports.
        public var ingress: [TargetIngress]

        /// What is left out is Kubernetes' to choose.
        public init(ingress: [TargetIngress]) {
            self.ingress = ingress
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            ingress = try reader.required("ingress")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ingress", ingress)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ingress": PropertySchema(.array(TargetIngress.shape))
                ],
                required: ["ingress"]
            )
        )
    }

    /// What comes in: from any of these, to any of these ports.
    public struct TargetIngress: DocumentConvertible, Hashable {
        /// `from`: from whom.
        public var from: [TargetPeer]
        /// `ports`: to which ports.
        public var ports: [TargetPort]

        /// What is left out is Kubernetes' to choose.
        public init(from: [TargetPeer], ports: [TargetPort]) {
            self.from = from
            self.ports = ports
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            from = try reader.required("from")
            ports = try reader.required("ports")
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
                    "from": PropertySchema(.array(TargetPeer.shape)),
                    "ports": PropertySchema(.array(TargetPort.shape)),
                ],
                required: ["from", "ports"]
            )
        )
    }

    /// Who comes in: exactly one of these.
    public struct TargetPeer: DocumentConvertible, Hashable {
        /// `securityGroup`: members of a security group.
        public var securityGroup: PeerSecurityGroup?
        /// `ipBlock`: addresses.
        public var ipBlock: IPBlock?

        /// What is left out is Kubernetes' to choose.
        public init(securityGroup: PeerSecurityGroup? = nil, ipBlock: IPBlock? = nil) {
            self.securityGroup = securityGroup
            self.ipBlock = ipBlock
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            securityGroup = try reader.optional("securityGroup")
            ipBlock = try reader.optional("ipBlock")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("securityGroup", securityGroup)
            writer.set("ipBlock", ipBlock)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "securityGroup": PeerSecurityGroup.shape,
                    "ipBlock": IPBlock.shape,
                ]
            )
        )
    }

    /// A security group.
    public struct PeerSecurityGroup: DocumentConvertible, Hashable {
        /// `groupID`: its id.
        public var groupID: Input<SecurityGroup.ID>

        /// What is left out is Kubernetes' to choose.
        public init(groupID: Input<SecurityGroup.ID>) {
            self.groupID = groupID
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            groupID = try reader.required("groupID")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("groupID", groupID)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "groupID": PropertySchema(.string)
                ],
                required: ["groupID"]
            )
        )
    }

    /// A port of the pods.
    public struct TargetPort: DocumentConvertible, Hashable {
        /// `port`: a number, or a port's name; without one, all.
        public var port: Kubernetes.IntOrString?
        /// `protocol`: TCP unless given.
        public var `protocol`: NetworkProtocol

        /// What is left out is Kubernetes' to choose.
        public init(port: Kubernetes.IntOrString? = nil, protocol: NetworkProtocol = .tcp) {
            self.port = port
            self.protocol = `protocol`
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            port = try reader.optional("port")
            `protocol` = try reader.optional("protocol") ?? .tcp
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("port", port)
            writer.set("protocol", `protocol`)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "port": PropertySchema(.string),
                    "protocol": PropertySchema(.string),
                ],
                required: ["protocol"]
            )
        )
    }
}
