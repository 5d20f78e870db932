// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Route` of Amazon Elastic Compute Cloud.
    public struct Route: Sendable, Hashable {
        /// `CarrierGatewayId`.
        public var carrierGatewayId: String?
        /// `CoreNetworkArn`.
        public var coreNetworkArn: String?
        /// `DestinationCidrBlock`.
        public var destinationCidrBlock: String?
        /// `DestinationIpv6CidrBlock`.
        public var destinationIpv6CidrBlock: String?
        /// `DestinationPrefixListId`.
        public var destinationPrefixListId: String?
        /// `EgressOnlyInternetGatewayId`.
        public var egressOnlyInternetGatewayId: String?
        /// `GatewayId`.
        public var gatewayId: String?
        /// `InstanceId`.
        public var instanceId: String?
        /// `InstanceOwnerId`.
        public var instanceOwnerId: String?
        /// `IpAddress`.
        public var ipAddress: String?
        /// `LocalGatewayId`.
        public var localGatewayId: String?
        /// `NatGatewayId`.
        public var natGatewayId: String?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: String?
        /// `OdbNetworkArn`.
        public var odbNetworkArn: String?
        /// `Origin`.
        public var origin: RouteOrigin?
        /// `State`.
        public var state: RouteState?
        /// `TransitGatewayId`.
        public var transitGatewayId: String?
        /// `VpcPeeringConnectionId`.
        public var vpcPeeringConnectionId: String?

        /// What is left out is the service's to choose.
        public init(
            carrierGatewayId: String? = nil,
            coreNetworkArn: String? = nil,
            destinationCidrBlock: String? = nil,
            destinationIpv6CidrBlock: String? = nil,
            destinationPrefixListId: String? = nil,
            egressOnlyInternetGatewayId: String? = nil,
            gatewayId: String? = nil,
            instanceId: String? = nil,
            instanceOwnerId: String? = nil,
            ipAddress: String? = nil,
            localGatewayId: String? = nil,
            natGatewayId: String? = nil,
            networkInterfaceId: String? = nil,
            odbNetworkArn: String? = nil,
            origin: RouteOrigin? = nil,
            state: RouteState? = nil,
            transitGatewayId: String? = nil,
            vpcPeeringConnectionId: String? = nil
        ) {
            self.carrierGatewayId = carrierGatewayId
            self.coreNetworkArn = coreNetworkArn
            self.destinationCidrBlock = destinationCidrBlock
            self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
            self.destinationPrefixListId = destinationPrefixListId
            self.egressOnlyInternetGatewayId = egressOnlyInternetGatewayId
            self.gatewayId = gatewayId
            self.instanceId = instanceId
            self.instanceOwnerId = instanceOwnerId
            self.ipAddress = ipAddress
            self.localGatewayId = localGatewayId
            self.natGatewayId = natGatewayId
            self.networkInterfaceId = networkInterfaceId
            self.odbNetworkArn = odbNetworkArn
            self.origin = origin
            self.state = state
            self.transitGatewayId = transitGatewayId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
        }
    }
}

extension EC2.Route {
    package init(xml: XMLElement) throws {
        self.carrierGatewayId = try xml.member("carrierGatewayId") { try $0.string() }
        self.coreNetworkArn = try xml.member("coreNetworkArn") { try $0.string() }
        self.destinationCidrBlock = try xml.member("destinationCidrBlock") { try $0.string() }
        self.destinationIpv6CidrBlock = try xml.member("destinationIpv6CidrBlock") { try $0.string() }
        self.destinationPrefixListId = try xml.member("destinationPrefixListId") { try $0.string() }
        self.egressOnlyInternetGatewayId = try xml.member("egressOnlyInternetGatewayId") { try $0.string() }
        self.gatewayId = try xml.member("gatewayId") { try $0.string() }
        self.instanceId = try xml.member("instanceId") { try $0.string() }
        self.instanceOwnerId = try xml.member("instanceOwnerId") { try $0.string() }
        self.ipAddress = try xml.member("ipAddress") { try $0.string() }
        self.localGatewayId = try xml.member("localGatewayId") { try $0.string() }
        self.natGatewayId = try xml.member("natGatewayId") { try $0.string() }
        self.networkInterfaceId = try xml.member("networkInterfaceId") { try $0.string() }
        self.odbNetworkArn = try xml.member("odbNetworkArn") { try $0.string() }
        self.origin = try xml.member("origin") { EC2.RouteOrigin(rawValue: try $0.string()) }
        self.state = try xml.member("state") { EC2.RouteState(rawValue: try $0.string()) }
        self.transitGatewayId = try xml.member("transitGatewayId") { try $0.string() }
        self.vpcPeeringConnectionId = try xml.member("vpcPeeringConnectionId") { try $0.string() }
    }
}
