// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ReferencedSecurityGroup` of Amazon Elastic Compute Cloud.
    public struct ReferencedSecurityGroup: Sendable, Hashable {
        /// `GroupId`.
        public var groupId: String?
        /// `PeeringStatus`.
        public var peeringStatus: String?
        /// `UserId`.
        public var userId: String?
        /// `VpcId`.
        public var vpcId: String?
        /// `VpcPeeringConnectionId`.
        public var vpcPeeringConnectionId: String?

        /// What is left out is the service's to choose.
        public init(
            groupId: String? = nil,
            peeringStatus: String? = nil,
            userId: String? = nil,
            vpcId: String? = nil,
            vpcPeeringConnectionId: String? = nil
        ) {
            self.groupId = groupId
            self.peeringStatus = peeringStatus
            self.userId = userId
            self.vpcId = vpcId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
        }
    }
}

extension EC2.ReferencedSecurityGroup {
    package init(xml: XMLElement) throws {
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.peeringStatus = try xml.member("peeringStatus") { try $0.string() }
        self.userId = try xml.member("userId") { try $0.string() }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
        self.vpcPeeringConnectionId = try xml.member("vpcPeeringConnectionId") { try $0.string() }
    }
}
