// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::FlowLog`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html
public struct FlowLog: Resource {
    /// `ResourceId`. A change replaces the resource.
    public var resourceId: Input<String>
    /// `ResourceType`. A change replaces the resource.
    public var resourceType: ResourceType
    /// `DeliverCrossAccountRole`. A change replaces the resource.
    public var deliverCrossAccountRole: Input<Role.ARN>?
    /// `DeliverLogsPermissionArn`. A change replaces the resource.
    public var deliverLogsPermissionArn: Input<Role.ARN>?
    /// `DestinationOptions`. A change replaces the resource.
    public var destinationOptions: DestinationOptions?
    /// `LogDestination`. A change replaces the resource.
    public var logDestination: Input<String>?
    /// `LogDestinationType`. A change replaces the resource.
    public var logDestinationType: LogDestinationType?
    /// `LogFormat`. A change replaces the resource.
    public var logFormat: Input<String>?
    /// `LogGroupName`. A change replaces the resource.
    public var logGroupName: Input<LogGroup.ID>?
    /// `MaxAggregationInterval`. A change replaces the resource.
    public var maxAggregationInterval: Input<Int>?
    /// `Tags`.
    public var tags: Tags
    /// `TrafficType`. A change replaces the resource.
    public var trafficType: TrafficType?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        resourceId: Input<String>,
        resourceType: ResourceType,
        deliverCrossAccountRole: Input<Role.ARN>? = nil,
        deliverLogsPermissionArn: Input<Role.ARN>? = nil,
        destinationOptions: DestinationOptions? = nil,
        logDestination: Input<String>? = nil,
        logDestinationType: LogDestinationType? = nil,
        logFormat: Input<String>? = nil,
        logGroupName: Input<LogGroup.ID>? = nil,
        maxAggregationInterval: Input<Int>? = nil,
        tags: Tags = [:],
        trafficType: TrafficType? = nil
    ) {
        self.resourceId = resourceId
        self.resourceType = resourceType
        self.deliverCrossAccountRole = deliverCrossAccountRole
        self.deliverLogsPermissionArn = deliverLogsPermissionArn
        self.destinationOptions = destinationOptions
        self.logDestination = logDestination
        self.logDestinationType = logDestinationType
        self.logFormat = logFormat
        self.logGroupName = logGroupName
        self.maxAggregationInterval = maxAggregationInterval
        self.tags = tags
        self.trafficType = trafficType
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.resourceId = try reader.required("ResourceId")
        self.resourceType = try reader.required("ResourceType")
        self.deliverCrossAccountRole = try reader.optional("DeliverCrossAccountRole")
        self.deliverLogsPermissionArn = try reader.optional("DeliverLogsPermissionArn")
        self.destinationOptions = try reader.optional("DestinationOptions")
        self.logDestination = try reader.optional("LogDestination")
        self.logDestinationType = try reader.optional("LogDestinationType")
        self.logFormat = try reader.optional("LogFormat")
        self.logGroupName = try reader.optional("LogGroupName")
        self.maxAggregationInterval = try reader.optional("MaxAggregationInterval")
        self.tags = try reader.optional("Tags") ?? [:]
        self.trafficType = try reader.optional("TrafficType")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("ResourceId", resourceId)
        writer.set("ResourceType", resourceType)
        writer.set("DeliverCrossAccountRole", deliverCrossAccountRole)
        writer.set("DeliverLogsPermissionArn", deliverLogsPermissionArn)
        writer.set("DestinationOptions", destinationOptions)
        writer.set("LogDestination", logDestination)
        writer.set("LogDestinationType", logDestinationType)
        writer.set("LogFormat", logFormat)
        writer.set("LogGroupName", logGroupName)
        writer.set("MaxAggregationInterval", maxAggregationInterval)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TrafficType", trafficType)
        return writer.document
    }

    /// `LogDestinationType`.
    public enum LogDestinationType: OpenEnumeration {
        case cloudWatchLogs
        case s3
        case kinesisDataFirehose
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "cloud-watch-logs": self = .cloudWatchLogs
            case "s3": self = .s3
            case "kinesis-data-firehose": self = .kinesisDataFirehose
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .cloudWatchLogs: "cloud-watch-logs"
            case .s3: "s3"
            case .kinesisDataFirehose: "kinesis-data-firehose"
            case .custom(let text): text
            }
        }
    }

    /// `ResourceType`.
    public enum ResourceType: OpenEnumeration {
        case networkInterface
        case subnet
        case vpc
        case transitGateway
        case transitGatewayAttachment
        case regionalNatGateway
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "NetworkInterface": self = .networkInterface
            case "Subnet": self = .subnet
            case "VPC": self = .vpc
            case "TransitGateway": self = .transitGateway
            case "TransitGatewayAttachment": self = .transitGatewayAttachment
            case "RegionalNatGateway": self = .regionalNatGateway
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .networkInterface: "NetworkInterface"
            case .subnet: "Subnet"
            case .vpc: "VPC"
            case .transitGateway: "TransitGateway"
            case .transitGatewayAttachment: "TransitGatewayAttachment"
            case .regionalNatGateway: "RegionalNatGateway"
            case .custom(let text): text
            }
        }
    }

    /// `TrafficType`.
    public enum TrafficType: OpenEnumeration {
        case accept
        case all
        case reject
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "ACCEPT": self = .accept
            case "ALL": self = .all
            case "REJECT": self = .reject
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .accept: "ACCEPT"
            case .all: "ALL"
            case .reject: "REJECT"
            case .custom(let text): text
            }
        }
    }

    /// `DestinationOptions`.
    public struct DestinationOptions: DocumentConvertible, Hashable {
        /// `FileFormat`.
        public var fileFormat: FileFormat
        /// `HiveCompatiblePartitions`.
        public var hiveCompatiblePartitions: Input<Bool>
        /// `PerHourPartition`.
        public var perHourPartition: Input<Bool>

        /// Required properties come first; those left out are AWS's to choose.
        public init(fileFormat: FileFormat, hiveCompatiblePartitions: Input<Bool>, perHourPartition: Input<Bool>) {
            self.fileFormat = fileFormat
            self.hiveCompatiblePartitions = hiveCompatiblePartitions
            self.perHourPartition = perHourPartition
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.fileFormat = try reader.required("FileFormat")
            self.hiveCompatiblePartitions = try reader.required("HiveCompatiblePartitions")
            self.perHourPartition = try reader.required("PerHourPartition")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("FileFormat", fileFormat)
            writer.set("HiveCompatiblePartitions", hiveCompatiblePartitions)
            writer.set("PerHourPartition", perHourPartition)
            return writer.document
        }

        /// `DestinationOptions/FileFormat`.
        public enum FileFormat: OpenEnumeration {
            case plainText
            case parquet
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "plain-text": self = .plainText
                case "parquet": self = .parquet
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .plainText: "plain-text"
                case .parquet: "parquet"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "FileFormat": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["plain-text", "parquet"])
                    ),
                    "HiveCompatiblePartitions": PropertySchema(.boolean),
                    "PerHourPartition": PropertySchema(.boolean),
                ],
                required: ["FileFormat", "HiveCompatiblePartitions", "PerHourPartition"]
            )
        )
    }
}

extension FlowLog {
    /// What the registry says of `AWS::EC2::FlowLog`.
    public static let schema = Schema(
        type: "AWS::EC2::FlowLog",
        properties: properties,
        required: ["ResourceId", "ResourceType"],
        primaryIdentifier: ["Id"],
        createOnly: [
            "DeliverCrossAccountRole",
            "DeliverLogsPermissionArn",
            "DestinationOptions",
            "LogDestination",
            "LogDestinationType",
            "LogFormat",
            "LogGroupName",
            "MaxAggregationInterval",
            "ResourceId",
            "ResourceType",
            "TrafficType",
        ],
        readOnly: ["Id"],
        tagProperty: "Tags",
        replacement: .deleteThenCreate,
        exclusive: [["ResourceId", "LogDestination"], ["ResourceId", "LogGroupName"]]
    )

    private static let properties: [String: PropertySchema] = [
        "DeliverCrossAccountRole": PropertySchema(.string),
        "DeliverLogsPermissionArn": PropertySchema(.string),
        "DestinationOptions": DestinationOptions.shape,
        "Id": PropertySchema(.string),
        "LogDestination": PropertySchema(.string),
        "LogDestinationType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["cloud-watch-logs", "s3", "kinesis-data-firehose"])
        ),
        "LogFormat": PropertySchema(.string),
        "LogGroupName": PropertySchema(.string),
        "MaxAggregationInterval": PropertySchema(.integer),
        "ResourceId": PropertySchema(.string),
        "ResourceType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: [
                    "NetworkInterface",
                    "Subnet",
                    "VPC",
                    "TransitGateway",
                    "TransitGatewayAttachment",
                    "RegionalNatGateway",
                ]
            )
        ),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        ["Key": PropertySchema(.string), "Value": PropertySchema(.string)],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "TrafficType": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["ACCEPT", "ALL", "REJECT"])),
    ]
}

extension Reference where R == FlowLog {
    /// `Id`.
    public var id: Input<FlowLog.ID> { attribute("Id") }
}
