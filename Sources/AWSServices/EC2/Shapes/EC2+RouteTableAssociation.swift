// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `RouteTableAssociation` of Amazon Elastic Compute Cloud.
    public struct RouteTableAssociation: Sendable, Hashable {
        /// `AssociationState`.
        public var associationState: RouteTableAssociationState?
        /// `GatewayId`.
        public var gatewayId: String?
        /// `Main`.
        public var main: Bool?
        /// `PublicIpv4Pool`.
        public var publicIpv4Pool: String?
        /// `RouteTableAssociationId`.
        public var routeTableAssociationId: String?
        /// `RouteTableId`.
        public var routeTableId: String?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(
            associationState: RouteTableAssociationState? = nil,
            gatewayId: String? = nil,
            main: Bool? = nil,
            publicIpv4Pool: String? = nil,
            routeTableAssociationId: String? = nil,
            routeTableId: String? = nil,
            subnetId: String? = nil
        ) {
            self.associationState = associationState
            self.gatewayId = gatewayId
            self.main = main
            self.publicIpv4Pool = publicIpv4Pool
            self.routeTableAssociationId = routeTableAssociationId
            self.routeTableId = routeTableId
            self.subnetId = subnetId
        }
    }
}

extension EC2.RouteTableAssociation {
    package init(xml: XMLElement) throws {
        self.associationState = try xml.member("associationState") { try EC2.RouteTableAssociationState(xml: $0) }
        self.gatewayId = try xml.member("gatewayId") { try $0.string() }
        self.main = try xml.member("main") { try $0.boolean() }
        self.publicIpv4Pool = try xml.member("publicIpv4Pool") { try $0.string() }
        self.routeTableAssociationId = try xml.member("routeTableAssociationId") { try $0.string() }
        self.routeTableId = try xml.member("routeTableId") { try $0.string() }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
    }
}
