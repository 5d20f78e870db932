// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::ElasticLoadBalancingV2::TargetGroup`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html
public struct TargetGroup: Resource {
    /// `HealthCheckEnabled`.
    public var healthCheckEnabled: Input<Bool>?
    /// `HealthCheckIntervalSeconds`.
    public var healthCheckIntervalSeconds: Input<Int>?
    /// `HealthCheckPath`.
    public var healthCheckPath: Input<String>?
    /// `HealthCheckPort`.
    public var healthCheckPort: Input<String>?
    /// `HealthCheckProtocol`.
    public var healthCheckProtocol: HealthCheckProtocol?
    /// `HealthCheckTimeoutSeconds`.
    public var healthCheckTimeoutSeconds: Input<Int>?
    /// `HealthyThresholdCount`.
    public var healthyThresholdCount: Input<Int>?
    /// `IpAddressType`. A change replaces the resource.
    public var ipAddressType: IpAddressType?
    /// `Matcher`.
    public var matcher: Matcher?
    /// `Name`. A change replaces the resource.
    public var name: Input<String>?
    /// `Port`. A change replaces the resource.
    public var port: Input<Int>?
    /// `Protocol`. A change replaces the resource.
    public var `protocol`: TargetGroupProtocol?
    /// `ProtocolVersion`. A change replaces the resource.
    public var protocolVersion: Input<String>?
    /// `Tags`.
    public var tags: Tags
    /// `TargetControlPort`.
    public var targetControlPort: Input<Int>?
    /// `TargetGroupAttributes`.
    public var targetGroupAttributes: [TargetGroupAttribute]?
    /// `TargetType`. A change replaces the resource.
    public var targetType: TargetType?
    /// `Targets`.
    public var targets: [TargetDescription]?
    /// `UnhealthyThresholdCount`.
    public var unhealthyThresholdCount: Input<Int>?
    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<VPC.ID>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        healthCheckEnabled: Input<Bool>? = nil,
        healthCheckIntervalSeconds: Input<Int>? = nil,
        healthCheckPath: Input<String>? = nil,
        healthCheckPort: Input<String>? = nil,
        healthCheckProtocol: HealthCheckProtocol? = nil,
        healthCheckTimeoutSeconds: Input<Int>? = nil,
        healthyThresholdCount: Input<Int>? = nil,
        ipAddressType: IpAddressType? = nil,
        matcher: Matcher? = nil,
        name: Input<String>? = nil,
        port: Input<Int>? = nil,
        `protocol`: TargetGroupProtocol? = nil,
        protocolVersion: Input<String>? = nil,
        tags: Tags = [:],
        targetControlPort: Input<Int>? = nil,
        targetGroupAttributes: [TargetGroupAttribute]? = nil,
        targetType: TargetType? = nil,
        targets: [TargetDescription]? = nil,
        unhealthyThresholdCount: Input<Int>? = nil,
        vpcId: Input<VPC.ID>? = nil
    ) {
        self.healthCheckEnabled = healthCheckEnabled
        self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
        self.healthCheckPath = healthCheckPath
        self.healthCheckPort = healthCheckPort
        self.healthCheckProtocol = healthCheckProtocol
        self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
        self.healthyThresholdCount = healthyThresholdCount
        self.ipAddressType = ipAddressType
        self.matcher = matcher
        self.name = name
        self.port = port
        self.protocol = `protocol`
        self.protocolVersion = protocolVersion
        self.tags = tags
        self.targetControlPort = targetControlPort
        self.targetGroupAttributes = targetGroupAttributes
        self.targetType = targetType
        self.targets = targets
        self.unhealthyThresholdCount = unhealthyThresholdCount
        self.vpcId = vpcId
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.healthCheckEnabled = try reader.optional("HealthCheckEnabled")
        self.healthCheckIntervalSeconds = try reader.optional("HealthCheckIntervalSeconds")
        self.healthCheckPath = try reader.optional("HealthCheckPath")
        self.healthCheckPort = try reader.optional("HealthCheckPort")
        self.healthCheckProtocol = try reader.optional("HealthCheckProtocol")
        self.healthCheckTimeoutSeconds = try reader.optional("HealthCheckTimeoutSeconds")
        self.healthyThresholdCount = try reader.optional("HealthyThresholdCount")
        self.ipAddressType = try reader.optional("IpAddressType")
        self.matcher = try reader.optional("Matcher")
        self.name = try reader.optional("Name")
        self.port = try reader.optional("Port")
        self.protocol = try reader.optional("Protocol")
        self.protocolVersion = try reader.optional("ProtocolVersion")
        self.tags = try reader.optional("Tags") ?? [:]
        self.targetControlPort = try reader.optional("TargetControlPort")
        self.targetGroupAttributes = try reader.optional("TargetGroupAttributes")
        self.targetType = try reader.optional("TargetType")
        self.targets = try reader.optional("Targets")
        self.unhealthyThresholdCount = try reader.optional("UnhealthyThresholdCount")
        self.vpcId = try reader.optional("VpcId")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("HealthCheckEnabled", healthCheckEnabled)
        writer.set("HealthCheckIntervalSeconds", healthCheckIntervalSeconds)
        writer.set("HealthCheckPath", healthCheckPath)
        writer.set("HealthCheckPort", healthCheckPort)
        writer.set("HealthCheckProtocol", healthCheckProtocol)
        writer.set("HealthCheckTimeoutSeconds", healthCheckTimeoutSeconds)
        writer.set("HealthyThresholdCount", healthyThresholdCount)
        writer.set("IpAddressType", ipAddressType)
        writer.set("Matcher", matcher)
        writer.set("Name", name)
        writer.set("Port", port)
        writer.set("Protocol", `protocol`)
        writer.set("ProtocolVersion", protocolVersion)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TargetControlPort", targetControlPort)
        writer.set("TargetGroupAttributes", targetGroupAttributes)
        writer.set("TargetType", targetType)
        writer.set("Targets", targets)
        writer.set("UnhealthyThresholdCount", unhealthyThresholdCount)
        writer.set("VpcId", vpcId)
        return writer.document
    }

    /// `HealthCheckProtocol`.
    public enum HealthCheckProtocol: OpenEnumeration {
        case geneve
        case http
        case https
        case quic
        case tcp
        case tcpQuic
        case tcpUdp
        case tls
        case udp
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "GENEVE": self = .geneve
            case "HTTP": self = .http
            case "HTTPS": self = .https
            case "QUIC": self = .quic
            case "TCP": self = .tcp
            case "TCP_QUIC": self = .tcpQuic
            case "TCP_UDP": self = .tcpUdp
            case "TLS": self = .tls
            case "UDP": self = .udp
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .geneve: "GENEVE"
            case .http: "HTTP"
            case .https: "HTTPS"
            case .quic: "QUIC"
            case .tcp: "TCP"
            case .tcpQuic: "TCP_QUIC"
            case .tcpUdp: "TCP_UDP"
            case .tls: "TLS"
            case .udp: "UDP"
            case .custom(let text): text
            }
        }
    }

    /// `IpAddressType`.
    public enum IpAddressType: OpenEnumeration {
        case ipv4
        case ipv6
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "ipv4": self = .ipv4
            case "ipv6": self = .ipv6
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .ipv4: "ipv4"
            case .ipv6: "ipv6"
            case .custom(let text): text
            }
        }
    }

    /// `Protocol`.
    public enum TargetGroupProtocol: OpenEnumeration {
        case geneve
        case http
        case https
        case quic
        case tcp
        case tcpQuic
        case tcpUdp
        case tls
        case udp
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "GENEVE": self = .geneve
            case "HTTP": self = .http
            case "HTTPS": self = .https
            case "QUIC": self = .quic
            case "TCP": self = .tcp
            case "TCP_QUIC": self = .tcpQuic
            case "TCP_UDP": self = .tcpUdp
            case "TLS": self = .tls
            case "UDP": self = .udp
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .geneve: "GENEVE"
            case .http: "HTTP"
            case .https: "HTTPS"
            case .quic: "QUIC"
            case .tcp: "TCP"
            case .tcpQuic: "TCP_QUIC"
            case .tcpUdp: "TCP_UDP"
            case .tls: "TLS"
            case .udp: "UDP"
            case .custom(let text): text
            }
        }
    }

    /// `TargetType`.
    public enum TargetType: OpenEnumeration {
        case alb
        case instance
        case ip
        case lambda
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "alb": self = .alb
            case "instance": self = .instance
            case "ip": self = .ip
            case "lambda": self = .lambda
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .alb: "alb"
            case .instance: "instance"
            case .ip: "ip"
            case .lambda: "lambda"
            case .custom(let text): text
            }
        }
    }

    /// `Matcher`.
    public struct Matcher: DocumentConvertible, Hashable {
        /// `GrpcCode`.
        public var grpcCode: Input<String>?
        /// `HttpCode`.
        public var httpCode: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(grpcCode: Input<String>? = nil, httpCode: Input<String>? = nil) {
            self.grpcCode = grpcCode
            self.httpCode = httpCode
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.grpcCode = try reader.optional("GrpcCode")
            self.httpCode = try reader.optional("HttpCode")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("GrpcCode", grpcCode)
            writer.set("HttpCode", httpCode)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["GrpcCode": PropertySchema(.string), "HttpCode": PropertySchema(.string)])
        )
    }

    /// `Targets/*`.
    public struct TargetDescription: DocumentConvertible, Hashable {
        /// `Id`.
        public var id: Input<String>
        /// `AvailabilityZone`.
        public var availabilityZone: Input<String>?
        /// `Port`.
        public var port: Input<Int>?
        /// `QuicServerId`.
        public var quicServerId: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            id: Input<String>,
            availabilityZone: Input<String>? = nil,
            port: Input<Int>? = nil,
            quicServerId: Input<String>? = nil
        ) {
            self.id = id
            self.availabilityZone = availabilityZone
            self.port = port
            self.quicServerId = quicServerId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.id = try reader.required("Id")
            self.availabilityZone = try reader.optional("AvailabilityZone")
            self.port = try reader.optional("Port")
            self.quicServerId = try reader.optional("QuicServerId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Id", id)
            writer.set("AvailabilityZone", availabilityZone)
            writer.set("Port", port)
            writer.set("QuicServerId", quicServerId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AvailabilityZone": PropertySchema(.string),
                    "Id": PropertySchema(.string),
                    "Port": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0, maximum: 65535.0)),
                    "QuicServerId": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...256)),
                ],
                required: ["Id"]
            )
        )
    }

    /// `TargetGroupAttributes/*`.
    public struct TargetGroupAttribute: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>?
        /// `Value`.
        public var value: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>? = nil, value: Input<String>? = nil) {
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.optional("Key")
            self.value = try reader.optional("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Key": PropertySchema(.string), "Value": PropertySchema(.string)]))
    }
}

extension TargetGroup {
    /// What the registry says of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    public static let schema = Schema(
        type: "AWS::ElasticLoadBalancingV2::TargetGroup",
        properties: properties,
        primaryIdentifier: ["TargetGroupArn"],
        createOnly: ["IpAddressType", "Name", "Port", "Protocol", "ProtocolVersion", "TargetType", "VpcId"],
        readOnly: ["LoadBalancerArns", "TargetGroupArn", "TargetGroupFullName", "TargetGroupName"],
        tagProperty: "Tags",
        exclusive: [["Name"]]
    )

    private static let properties: [String: PropertySchema] = [
        "HealthCheckEnabled": PropertySchema(.boolean),
        "HealthCheckIntervalSeconds": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 5.0, maximum: 300.0)
        ),
        "HealthCheckPath": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1024)),
        "HealthCheckPort": PropertySchema(.string),
        "HealthCheckProtocol": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: ["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"]
            )
        ),
        "HealthCheckTimeoutSeconds": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 2.0, maximum: 120.0)
        ),
        "HealthyThresholdCount": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 2.0, maximum: 10.0)),
        "IpAddressType": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["ipv4", "ipv6"])),
        "LoadBalancerArns": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "Matcher": Matcher.shape,
        "Name": PropertySchema(.string),
        "Port": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0, maximum: 65535.0)),
        "Protocol": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: ["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"]
            )
        ),
        "ProtocolVersion": PropertySchema(.string),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#,
                                    length: 1...128
                                )
                            ),
                            "Value": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#,
                                    length: 0...256
                                )
                            ),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "TargetControlPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0, maximum: 65535.0)),
        "TargetGroupArn": PropertySchema(.string),
        "TargetGroupAttributes": PropertySchema(
            .array(TargetGroupAttribute.shape, ordered: false, unique: true),
            equivalence: .keyed
        ),
        "TargetGroupFullName": PropertySchema(.string),
        "TargetGroupName": PropertySchema(.string),
        "TargetType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["alb", "instance", "ip", "lambda"])
        ),
        "Targets": PropertySchema(.array(TargetDescription.shape, ordered: false, unique: true)),
        "UnhealthyThresholdCount": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 2.0, maximum: 10.0)
        ),
        "VpcId": PropertySchema(.string),
    ]
}

extension Reference where R == TargetGroup {
    /// `LoadBalancerArns`.
    public var loadBalancerArns: Input<[String]> { attribute("LoadBalancerArns") }
    /// `TargetGroupArn`.
    public var targetGroupArn: Input<TargetGroup.ARN> { attribute("TargetGroupArn") }
    /// `TargetGroupFullName`.
    public var targetGroupFullName: Input<String> { attribute("TargetGroupFullName") }
    /// `TargetGroupName`.
    public var targetGroupName: Input<String> { attribute("TargetGroupName") }
}
