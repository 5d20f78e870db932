// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SecurityGroup` of Amazon Elastic Compute Cloud.
    public struct SecurityGroup: Sendable, Hashable {
        /// `Description`.
        public var description: String?
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?
        /// `IpPermissions`.
        public var ipPermissions: [IpPermission]?
        /// `IpPermissionsEgress`.
        public var ipPermissionsEgress: [IpPermission]?
        /// `OwnerId`.
        public var ownerId: String?
        /// `SecurityGroupArn`.
        public var securityGroupArn: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            description: String? = nil,
            groupId: String? = nil,
            groupName: String? = nil,
            ipPermissions: [IpPermission]? = nil,
            ipPermissionsEgress: [IpPermission]? = nil,
            ownerId: String? = nil,
            securityGroupArn: String? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil
        ) {
            self.description = description
            self.groupId = groupId
            self.groupName = groupName
            self.ipPermissions = ipPermissions
            self.ipPermissionsEgress = ipPermissionsEgress
            self.ownerId = ownerId
            self.securityGroupArn = securityGroupArn
            self.tags = tags
            self.vpcId = vpcId
        }
    }
}

extension EC2.SecurityGroup {
    package init(xml: XMLElement) throws {
        self.description = try xml.member("groupDescription") { try $0.string() }
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.groupName = try xml.member("groupName") { try $0.string() }
        self.ipPermissions = try xml.member("ipPermissions") { try $0.list { try EC2.IpPermission(xml: $0) } }
        self.ipPermissionsEgress = try xml.member("ipPermissionsEgress") { try $0.list { try EC2.IpPermission(xml: $0) } }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.securityGroupArn = try xml.member("securityGroupArn") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
