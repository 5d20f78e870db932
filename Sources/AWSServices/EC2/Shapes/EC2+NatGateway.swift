// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NatGateway` of Amazon Elastic Compute Cloud.
    public struct NatGateway: Sendable, Hashable {
        /// `AttachedAppliances`.
        public var attachedAppliances: [NatGatewayAttachedAppliance]?
        /// `AutoProvisionZones`.
        public var autoProvisionZones: AutoProvisionZonesState?
        /// `AutoScalingIps`.
        public var autoScalingIps: AutoScalingIpsState?
        /// `AvailabilityMode`.
        public var availabilityMode: AvailabilityMode?
        /// `ConnectivityType`.
        public var connectivityType: ConnectivityType?
        /// `CreateTime`.
        public var createTime: Timestamp?
        /// `DeleteTime`.
        public var deleteTime: Timestamp?
        /// `FailureCode`.
        public var failureCode: String?
        /// `FailureMessage`.
        public var failureMessage: String?
        /// `NatGatewayAddresses`.
        public var natGatewayAddresses: [NatGatewayAddress]?
        /// `NatGatewayId`.
        public var natGatewayId: String?
        /// `ProvisionedBandwidth`.
        public var provisionedBandwidth: ProvisionedBandwidth?
        /// `RouteTableId`.
        public var routeTableId: String?
        /// `State`.
        public var state: NatGatewayState?
        /// `SubnetId`.
        public var subnetId: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            attachedAppliances: [NatGatewayAttachedAppliance]? = nil,
            autoProvisionZones: AutoProvisionZonesState? = nil,
            autoScalingIps: AutoScalingIpsState? = nil,
            availabilityMode: AvailabilityMode? = nil,
            connectivityType: ConnectivityType? = nil,
            createTime: Timestamp? = nil,
            deleteTime: Timestamp? = nil,
            failureCode: String? = nil,
            failureMessage: String? = nil,
            natGatewayAddresses: [NatGatewayAddress]? = nil,
            natGatewayId: String? = nil,
            provisionedBandwidth: ProvisionedBandwidth? = nil,
            routeTableId: String? = nil,
            state: NatGatewayState? = nil,
            subnetId: String? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil
        ) {
            self.attachedAppliances = attachedAppliances
            self.autoProvisionZones = autoProvisionZones
            self.autoScalingIps = autoScalingIps
            self.availabilityMode = availabilityMode
            self.connectivityType = connectivityType
            self.createTime = createTime
            self.deleteTime = deleteTime
            self.failureCode = failureCode
            self.failureMessage = failureMessage
            self.natGatewayAddresses = natGatewayAddresses
            self.natGatewayId = natGatewayId
            self.provisionedBandwidth = provisionedBandwidth
            self.routeTableId = routeTableId
            self.state = state
            self.subnetId = subnetId
            self.tags = tags
            self.vpcId = vpcId
        }
    }
}

extension EC2.NatGateway {
    package init(xml: XMLElement) throws {
        self.attachedAppliances = try xml.member("attachedApplianceSet") { try $0.list { try EC2.NatGatewayAttachedAppliance(xml: $0) } }
        self.autoProvisionZones = try xml.member("autoProvisionZones") { EC2.AutoProvisionZonesState(rawValue: try $0.string()) }
        self.autoScalingIps = try xml.member("autoScalingIps") { EC2.AutoScalingIpsState(rawValue: try $0.string()) }
        self.availabilityMode = try xml.member("availabilityMode") { EC2.AvailabilityMode(rawValue: try $0.string()) }
        self.connectivityType = try xml.member("connectivityType") { EC2.ConnectivityType(rawValue: try $0.string()) }
        self.createTime = try xml.member("createTime") { try $0.timestamp() }
        self.deleteTime = try xml.member("deleteTime") { try $0.timestamp() }
        self.failureCode = try xml.member("failureCode") { try $0.string() }
        self.failureMessage = try xml.member("failureMessage") { try $0.string() }
        self.natGatewayAddresses = try xml.member("natGatewayAddressSet") { try $0.list { try EC2.NatGatewayAddress(xml: $0) } }
        self.natGatewayId = try xml.member("natGatewayId") { try $0.string() }
        self.provisionedBandwidth = try xml.member("provisionedBandwidth") { try EC2.ProvisionedBandwidth(xml: $0) }
        self.routeTableId = try xml.member("routeTableId") { try $0.string() }
        self.state = try xml.member("state") { EC2.NatGatewayState(rawValue: try $0.string()) }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
