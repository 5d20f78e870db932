// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SubnetIpv6CidrBlockAssociation` of Amazon Elastic Compute Cloud.
    public struct SubnetIpv6CidrBlockAssociation: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String?
        /// `IpSource`.
        public var ipSource: IpSource?
        /// `Ipv6AddressAttribute`.
        public var ipv6AddressAttribute: Ipv6AddressAttribute?
        /// `Ipv6CidrBlock`.
        public var ipv6CidrBlock: String?
        /// `Ipv6CidrBlockState`.
        public var ipv6CidrBlockState: SubnetCidrBlockState?

        /// What is left out is the service's to choose.
        public init(
            associationId: String? = nil,
            ipSource: IpSource? = nil,
            ipv6AddressAttribute: Ipv6AddressAttribute? = nil,
            ipv6CidrBlock: String? = nil,
            ipv6CidrBlockState: SubnetCidrBlockState? = nil
        ) {
            self.associationId = associationId
            self.ipSource = ipSource
            self.ipv6AddressAttribute = ipv6AddressAttribute
            self.ipv6CidrBlock = ipv6CidrBlock
            self.ipv6CidrBlockState = ipv6CidrBlockState
        }
    }
}

extension EC2.SubnetIpv6CidrBlockAssociation {
    package init(xml: XMLElement) throws {
        self.associationId = try xml.member("associationId") { try $0.string() }
        self.ipSource = try xml.member("ipSource") { EC2.IpSource(rawValue: try $0.string()) }
        self.ipv6AddressAttribute = try xml.member("ipv6AddressAttribute") { EC2.Ipv6AddressAttribute(rawValue: try $0.string()) }
        self.ipv6CidrBlock = try xml.member("ipv6CidrBlock") { try $0.string() }
        self.ipv6CidrBlockState = try xml.member("ipv6CidrBlockState") { try EC2.SubnetCidrBlockState(xml: $0) }
    }
}
