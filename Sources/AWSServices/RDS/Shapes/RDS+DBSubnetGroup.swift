// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBSubnetGroup` of Amazon Relational Database Service.
    public struct DBSubnetGroup: Sendable, Hashable {
        /// `DBSubnetGroupArn`.
        public var dbSubnetGroupArn: String?
        /// `DBSubnetGroupDescription`.
        public var dbSubnetGroupDescription: String?
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String?
        /// `SubnetGroupStatus`.
        public var subnetGroupStatus: String?
        /// `Subnets`.
        public var subnets: [Subnet]?
        /// `SupportedNetworkTypes`.
        public var supportedNetworkTypes: [String]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            dbSubnetGroupArn: String? = nil,
            dbSubnetGroupDescription: String? = nil,
            dbSubnetGroupName: String? = nil,
            subnetGroupStatus: String? = nil,
            subnets: [Subnet]? = nil,
            supportedNetworkTypes: [String]? = nil,
            vpcId: String? = nil
        ) {
            self.dbSubnetGroupArn = dbSubnetGroupArn
            self.dbSubnetGroupDescription = dbSubnetGroupDescription
            self.dbSubnetGroupName = dbSubnetGroupName
            self.subnetGroupStatus = subnetGroupStatus
            self.subnets = subnets
            self.supportedNetworkTypes = supportedNetworkTypes
            self.vpcId = vpcId
        }
    }
}

extension RDS.DBSubnetGroup {
    package init(xml: XMLElement) throws {
        self.dbSubnetGroupArn = try xml.member("DBSubnetGroupArn") { try $0.string() }
        self.dbSubnetGroupDescription = try xml.member("DBSubnetGroupDescription") { try $0.string() }
        self.dbSubnetGroupName = try xml.member("DBSubnetGroupName") { try $0.string() }
        self.subnetGroupStatus = try xml.member("SubnetGroupStatus") { try $0.string() }
        self.subnets = try xml.member("Subnets") { try $0.list { try RDS.Subnet(xml: $0) } }
        self.supportedNetworkTypes = try xml.member("SupportedNetworkTypes") { try $0.list { try $0.string() } }
        self.vpcId = try xml.member("VpcId") { try $0.string() }
    }
}
