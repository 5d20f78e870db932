// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `RouteTable` of Amazon Elastic Compute Cloud.
    public struct RouteTable: Sendable, Hashable {
        /// `Associations`.
        public var associations: [RouteTableAssociation]?
        /// `OwnerId`.
        public var ownerId: String?
        /// `PropagatingVgws`.
        public var propagatingVgws: [PropagatingVgw]?
        /// `RouteTableId`.
        public var routeTableId: String?
        /// `Routes`.
        public var routes: [Route]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            associations: [RouteTableAssociation]? = nil,
            ownerId: String? = nil,
            propagatingVgws: [PropagatingVgw]? = nil,
            routeTableId: String? = nil,
            routes: [Route]? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil
        ) {
            self.associations = associations
            self.ownerId = ownerId
            self.propagatingVgws = propagatingVgws
            self.routeTableId = routeTableId
            self.routes = routes
            self.tags = tags
            self.vpcId = vpcId
        }
    }
}

extension EC2.RouteTable {
    package init(xml: XMLElement) throws {
        self.associations = try xml.member("associationSet") { try $0.list { try EC2.RouteTableAssociation(xml: $0) } }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.propagatingVgws = try xml.member("propagatingVgwSet") { try $0.list { try EC2.PropagatingVgw(xml: $0) } }
        self.routeTableId = try xml.member("routeTableId") { try $0.string() }
        self.routes = try xml.member("routeSet") { try $0.list { try EC2.Route(xml: $0) } }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
