// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::NatGateway`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html
public struct NatGateway: Resource {
    /// `AllocationId`. A change replaces the resource.
    public var allocationId: Input<EIP.ID>?
    /// `AvailabilityMode`. A change replaces the resource.
    public var availabilityMode: AvailabilityMode?
    /// `AvailabilityZoneAddresses`. A change replaces the resource.
    public var availabilityZoneAddresses: [AvailabilityZoneAddress]?
    /// `ConnectivityType`. A change replaces the resource.
    public var connectivityType: ConnectivityType?
    /// `MaxDrainDurationSeconds`. AWS does not report it back.
    public var maxDrainDurationSeconds: Input<Int>?
    /// `PrivateIpAddress`. A change replaces the resource.
    public var privateIpAddress: Input<String>?
    /// `SecondaryAllocationIds`.
    public var secondaryAllocationIds: [Input<EIP.ID>]?
    /// `SecondaryPrivateIpAddressCount`. A change replaces the resource.
    public var secondaryPrivateIpAddressCount: Input<Int>?
    /// `SecondaryPrivateIpAddresses`.
    public var secondaryPrivateIpAddresses: [Input<String>]?
    /// `SubnetId`. A change replaces the resource.
    public var subnetId: Input<Subnet.ID>?
    /// `Tags`.
    public var tags: Tags
    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<VPC.ID>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        allocationId: Input<EIP.ID>? = nil,
        availabilityMode: AvailabilityMode? = nil,
        availabilityZoneAddresses: [AvailabilityZoneAddress]? = nil,
        connectivityType: ConnectivityType? = nil,
        maxDrainDurationSeconds: Input<Int>? = nil,
        privateIpAddress: Input<String>? = nil,
        secondaryAllocationIds: [Input<EIP.ID>]? = nil,
        secondaryPrivateIpAddressCount: Input<Int>? = nil,
        secondaryPrivateIpAddresses: [Input<String>]? = nil,
        subnetId: Input<Subnet.ID>? = nil,
        tags: Tags = [:],
        vpcId: Input<VPC.ID>? = nil
    ) {
        self.allocationId = allocationId
        self.availabilityMode = availabilityMode
        self.availabilityZoneAddresses = availabilityZoneAddresses
        self.connectivityType = connectivityType
        self.maxDrainDurationSeconds = maxDrainDurationSeconds
        self.privateIpAddress = privateIpAddress
        self.secondaryAllocationIds = secondaryAllocationIds
        self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
        self.secondaryPrivateIpAddresses = secondaryPrivateIpAddresses
        self.subnetId = subnetId
        self.tags = tags
        self.vpcId = vpcId
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.allocationId = try reader.optional("AllocationId")
        self.availabilityMode = try reader.optional("AvailabilityMode")
        self.availabilityZoneAddresses = try reader.optional("AvailabilityZoneAddresses")
        self.connectivityType = try reader.optional("ConnectivityType")
        self.maxDrainDurationSeconds = try reader.optional("MaxDrainDurationSeconds")
        self.privateIpAddress = try reader.optional("PrivateIpAddress")
        self.secondaryAllocationIds = try reader.optional("SecondaryAllocationIds")
        self.secondaryPrivateIpAddressCount = try reader.optional("SecondaryPrivateIpAddressCount")
        self.secondaryPrivateIpAddresses = try reader.optional("SecondaryPrivateIpAddresses")
        self.subnetId = try reader.optional("SubnetId")
        self.tags = try reader.optional("Tags") ?? [:]
        self.vpcId = try reader.optional("VpcId")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("AllocationId", allocationId)
        writer.set("AvailabilityMode", availabilityMode)
        writer.set("AvailabilityZoneAddresses", availabilityZoneAddresses)
        writer.set("ConnectivityType", connectivityType)
        writer.set("MaxDrainDurationSeconds", maxDrainDurationSeconds)
        writer.set("PrivateIpAddress", privateIpAddress)
        writer.set("SecondaryAllocationIds", secondaryAllocationIds)
        writer.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
        writer.set("SecondaryPrivateIpAddresses", secondaryPrivateIpAddresses)
        writer.set("SubnetId", subnetId)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("VpcId", vpcId)
        return writer.document
    }

    /// `AvailabilityMode`.
    public enum AvailabilityMode: OpenEnumeration {
        case regional
        case zonal
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "regional": self = .regional
            case "zonal": self = .zonal
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .regional: "regional"
            case .zonal: "zonal"
            case .custom(let text): text
            }
        }
    }

    /// `ConnectivityType`.
    public enum ConnectivityType: OpenEnumeration {
        case `private`
        case `public`
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "private": self = .private
            case "public": self = .public
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .private: "private"
            case .public: "public"
            case .custom(let text): text
            }
        }
    }

    /// `AvailabilityZoneAddresses/*`.
    public struct AvailabilityZoneAddress: DocumentConvertible, Hashable {
        /// `AllocationIds`.
        public var allocationIds: [Input<EIP.ID>]
        /// `AvailabilityZone`.
        public var availabilityZone: Input<String>?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            allocationIds: [Input<EIP.ID>],
            availabilityZone: Input<String>? = nil,
            availabilityZoneId: Input<String>? = nil
        ) {
            self.allocationIds = allocationIds
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.allocationIds = try reader.required("AllocationIds")
            self.availabilityZone = try reader.optional("AvailabilityZone")
            self.availabilityZoneId = try reader.optional("AvailabilityZoneId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AllocationIds", allocationIds)
            writer.set("AvailabilityZone", availabilityZone)
            writer.set("AvailabilityZoneId", availabilityZoneId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AllocationIds": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                    "AvailabilityZone": PropertySchema(.string),
                    "AvailabilityZoneId": PropertySchema(.string),
                ],
                required: ["AllocationIds"]
            )
        )
    }
}

extension NatGateway {
    /// What the registry says of `AWS::EC2::NatGateway`.
    public static let schema = Schema(
        type: "AWS::EC2::NatGateway",
        properties: properties,
        primaryIdentifier: ["NatGatewayId"],
        createOnly: [
            "AllocationId",
            "AvailabilityMode",
            "AvailabilityZoneAddresses",
            "ConnectivityType",
            "PrivateIpAddress",
            "SecondaryPrivateIpAddressCount",
            "SubnetId",
            "VpcId",
        ],
        readOnly: ["AutoProvisionZones", "AutoScalingIps", "EniId", "NatGatewayId", "RouteTableId"],
        writeOnly: ["MaxDrainDurationSeconds"],
        tagProperty: "Tags",
        replacement: .deleteThenCreate,
        exclusive: [["AllocationId"]]
    )

    private static let properties: [String: PropertySchema] = [
        "AllocationId": PropertySchema(.string),
        "AutoProvisionZones": PropertySchema(.string),
        "AutoScalingIps": PropertySchema(.string),
        "AvailabilityMode": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["regional", "zonal"])),
        "AvailabilityZoneAddresses": PropertySchema(
            .array(AvailabilityZoneAddress.shape, ordered: false, unique: true)
        ),
        "ConnectivityType": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["private", "public"])),
        "EniId": PropertySchema(.string),
        "MaxDrainDurationSeconds": PropertySchema(.integer),
        "NatGatewayId": PropertySchema(.string),
        "PrivateIpAddress": PropertySchema(.string),
        "RouteTableId": PropertySchema(.string),
        "SecondaryAllocationIds": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "SecondaryPrivateIpAddressCount": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 1.0, maximum: 31.0)
        ),
        "SecondaryPrivateIpAddresses": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "SubnetId": PropertySchema(.string),
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
        "VpcId": PropertySchema(.string),
    ]
}

extension Reference where R == NatGateway {
    /// `AutoProvisionZones`.
    public var autoProvisionZones: Input<String> { attribute("AutoProvisionZones") }
    /// `AutoScalingIps`.
    public var autoScalingIps: Input<String> { attribute("AutoScalingIps") }
    /// `EniId`.
    public var eniId: Input<String> { attribute("EniId") }
    /// `NatGatewayId`.
    public var natGatewayId: Input<NatGateway.ID> { attribute("NatGatewayId") }
    /// `RouteTableId`.
    public var routeTableId: Input<RouteTable.ID> { attribute("RouteTableId") }
}
