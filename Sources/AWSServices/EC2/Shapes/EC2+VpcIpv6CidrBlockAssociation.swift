// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpcIpv6CidrBlockAssociation` of Amazon Elastic Compute Cloud.
    public struct VpcIpv6CidrBlockAssociation: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String?
        /// `IpSource`.
        public var ipSource: IpSource?
        /// `Ipv6AddressAttribute`.
        public var ipv6AddressAttribute: Ipv6AddressAttribute?
        /// `Ipv6CidrBlock`.
        public var ipv6CidrBlock: String?
        /// `Ipv6CidrBlockState`.
        public var ipv6CidrBlockState: VpcCidrBlockState?
        /// `Ipv6Pool`.
        public var ipv6Pool: String?
        /// `NetworkBorderGroup`.
        public var networkBorderGroup: String?

        /// What is left out is the service's to choose.
        public init(
            associationId: String? = nil,
            ipSource: IpSource? = nil,
            ipv6AddressAttribute: Ipv6AddressAttribute? = nil,
            ipv6CidrBlock: String? = nil,
            ipv6CidrBlockState: VpcCidrBlockState? = nil,
            ipv6Pool: String? = nil,
            networkBorderGroup: String? = nil
        ) {
            self.associationId = associationId
            self.ipSource = ipSource
            self.ipv6AddressAttribute = ipv6AddressAttribute
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv6CidrBlockState = ipv6CidrBlockState
            self.ipv6Pool = ipv6Pool
            self.networkBorderGroup = networkBorderGroup
        }
    }
}

extension EC2.VpcIpv6CidrBlockAssociation {
    package init(xml: XMLElement) throws {
        self.associationId = try xml.member("associationId") { try $0.string() }
        self.ipSource = try xml.member("ipSource") { EC2.IpSource(rawValue: try $0.string()) }
        self.ipv6AddressAttribute = try xml.member("ipv6AddressAttribute") { EC2.Ipv6AddressAttribute(rawValue: try $0.string()) }
        self.ipv6CidrBlock = try xml.member("ipv6CidrBlock") { try $0.string() }
        self.ipv6CidrBlockState = try xml.member("ipv6CidrBlockState") { try EC2.VpcCidrBlockState(xml: $0) }
        self.ipv6Pool = try xml.member("ipv6Pool") { try $0.string() }
        self.networkBorderGroup = try xml.member("networkBorderGroup") { try $0.string() }
    }
}
