// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::Route53::HostedZone`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html
public struct HostedZone: Resource {
    /// `Name`. A change replaces the resource.
    public var name: Input<String>
    /// `HostedZoneConfig`.
    public var hostedZoneConfig: HostedZoneConfig?
    /// `HostedZoneFeatures`.
    public var hostedZoneFeatures: HostedZoneFeatures?
    /// `HostedZoneTags`.
    public var hostedZoneTags: Tags
    /// `QueryLoggingConfig`.
    public var queryLoggingConfig: QueryLoggingConfig?
    /// `VPCs`. A change may replace the resource.
    public var vpcs: [HostedZoneVPC]?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        name: Input<String>,
        hostedZoneConfig: HostedZoneConfig? = nil,
        hostedZoneFeatures: HostedZoneFeatures? = nil,
        hostedZoneTags: Tags = [:],
        queryLoggingConfig: QueryLoggingConfig? = nil,
        vpcs: [HostedZoneVPC]? = nil
    ) {
        self.name = name
        self.hostedZoneConfig = hostedZoneConfig
        self.hostedZoneFeatures = hostedZoneFeatures
        self.hostedZoneTags = hostedZoneTags
        self.queryLoggingConfig = queryLoggingConfig
        self.vpcs = vpcs
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.name = try reader.required("Name")
        self.hostedZoneConfig = try reader.optional("HostedZoneConfig")
        self.hostedZoneFeatures = try reader.optional("HostedZoneFeatures")
        self.hostedZoneTags = try reader.optional("HostedZoneTags") ?? [:]
        self.queryLoggingConfig = try reader.optional("QueryLoggingConfig")
        self.vpcs = try reader.optional("VPCs")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Name", name)
        writer.set("HostedZoneConfig", hostedZoneConfig)
        writer.set("HostedZoneFeatures", hostedZoneFeatures)
        writer.set("HostedZoneTags", hostedZoneTags.isEmpty ? nil : hostedZoneTags)
        writer.set("QueryLoggingConfig", queryLoggingConfig)
        writer.set("VPCs", vpcs)
        return writer.document
    }

    /// `HostedZoneConfig`.
    public struct HostedZoneConfig: DocumentConvertible, Hashable {
        /// `Comment`.
        public var comment: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(comment: Input<String>? = nil) {
            self.comment = comment
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.comment = try reader.optional("Comment")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Comment", comment)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Comment": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256))])
        )
    }

    /// `HostedZoneFeatures`.
    public struct HostedZoneFeatures: DocumentConvertible, Hashable {
        /// `EnableAcceleratedRecovery`.
        public var enableAcceleratedRecovery: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enableAcceleratedRecovery: Input<Bool>? = nil) {
            self.enableAcceleratedRecovery = enableAcceleratedRecovery
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enableAcceleratedRecovery = try reader.optional("EnableAcceleratedRecovery")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EnableAcceleratedRecovery", enableAcceleratedRecovery)
            return writer.document
        }

        static let shape = PropertySchema(.object(["EnableAcceleratedRecovery": PropertySchema(.boolean)]))
    }

    /// `VPCs/*`.
    public struct HostedZoneVPC: DocumentConvertible, Hashable {
        /// `VPCId`.
        public var vpcId: Input<VPC.ID>
        /// `VPCRegion`.
        public var vpcRegion: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(vpcId: Input<VPC.ID>, vpcRegion: Input<String>) {
            self.vpcId = vpcId
            self.vpcRegion = vpcRegion
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.vpcId = try reader.required("VPCId")
            self.vpcRegion = try reader.required("VPCRegion")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("VPCId", vpcId)
            writer.set("VPCRegion", vpcRegion)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["VPCId": PropertySchema(.string), "VPCRegion": PropertySchema(.string)],
                required: ["VPCId", "VPCRegion"]
            )
        )
    }

    /// `QueryLoggingConfig`.
    public struct QueryLoggingConfig: DocumentConvertible, Hashable {
        /// `CloudWatchLogsLogGroupArn`.
        public var cloudWatchLogsLogGroupArn: Input<LogGroup.ARN>

        /// Required properties come first; those left out are AWS's to choose.
        public init(cloudWatchLogsLogGroupArn: Input<LogGroup.ARN>) {
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.cloudWatchLogsLogGroupArn = try reader.required("CloudWatchLogsLogGroupArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["CloudWatchLogsLogGroupArn": PropertySchema(.string, equivalence: .logGroup)],
                required: ["CloudWatchLogsLogGroupArn"]
            )
        )
    }
}

extension HostedZone {
    /// What the registry says of `AWS::Route53::HostedZone`.
    public static let schema = Schema(
        type: "AWS::Route53::HostedZone",
        properties: properties,
        required: ["Name"],
        primaryIdentifier: ["Id"],
        createOnly: ["Name"],
        conditionalCreateOnly: ["VPCs"],
        readOnly: ["Id", "NameServers"],
        tagProperty: "HostedZoneTags",
        isStateful: true
    )

    private static let properties: [String: PropertySchema] = [
        "HostedZoneConfig": HostedZoneConfig.shape,
        "HostedZoneFeatures": HostedZoneFeatures.shape,
        "HostedZoneTags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false,
                unique: true
            )
        ),
        "Id": PropertySchema(.string),
        "Name": PropertySchema(.string, equivalence: .domainName, limits: PropertySchema.Limits(length: 0...1024)),
        "NameServers": PropertySchema(.array(PropertySchema(.string))),
        "QueryLoggingConfig": QueryLoggingConfig.shape,
        "VPCs": PropertySchema(.array(HostedZoneVPC.shape, ordered: false, unique: true)),
    ]
}

extension Reference where R == HostedZone {
    /// `Id`.
    public var id: Input<HostedZone.ID> { attribute("Id") }
    /// `NameServers`.
    public var nameServers: Input<[String]> { attribute("NameServers") }
}
