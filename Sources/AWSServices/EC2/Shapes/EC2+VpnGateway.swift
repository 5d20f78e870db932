// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpnGateway` of Amazon Elastic Compute Cloud.
    public struct VpnGateway: Sendable, Hashable {
        /// `AmazonSideAsn`.
        public var amazonSideAsn: Int?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `State`.
        public var state: VpnState?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Type`.
        public var type: GatewayType?
        /// `VpcAttachments`.
        public var vpcAttachments: [VpcAttachment]?
        /// `VpnGatewayId`.
        public var vpnGatewayId: String?

        /// What is left out is the service's to choose.
        public init(
            amazonSideAsn: Int? = nil,
            availabilityZone: String? = nil,
            state: VpnState? = nil,
            tags: [Tag]? = nil,
            type: GatewayType? = nil,
            vpcAttachments: [VpcAttachment]? = nil,
            vpnGatewayId: String? = nil
        ) {
            self.amazonSideAsn = amazonSideAsn
            self.availabilityZone = availabilityZone
            self.state = state
            self.tags = tags
            self.type = type
            self.vpcAttachments = vpcAttachments
            self.vpnGatewayId = vpnGatewayId
        }
    }
}

extension EC2.VpnGateway {
    package init(xml: XMLElement) throws {
        self.amazonSideAsn = try xml.member("amazonSideAsn") { try $0.integer() }
        self.availabilityZone = try xml.member("availabilityZone") { try $0.string() }
        self.state = try xml.member("state") { EC2.VpnState(rawValue: try $0.string()) }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.type = try xml.member("type") { EC2.GatewayType(rawValue: try $0.string()) }
        self.vpcAttachments = try xml.member("attachments") { try $0.list { try EC2.VpcAttachment(xml: $0) } }
        self.vpnGatewayId = try xml.member("vpnGatewayId") { try $0.string() }
    }
}
