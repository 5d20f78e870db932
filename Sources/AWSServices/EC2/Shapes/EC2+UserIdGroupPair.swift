// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `UserIdGroupPair` of Amazon Elastic Compute Cloud.
    public struct UserIdGroupPair: Sendable, Hashable {
        /// `Description`.
        public var description: String?
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?
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
            description: String? = nil,
            groupId: String? = nil,
            groupName: String? = nil,
            peeringStatus: String? = nil,
            userId: String? = nil,
            vpcId: String? = nil,
            vpcPeeringConnectionId: String? = nil
        ) {
            self.description = description
            self.groupId = groupId
            self.groupName = groupName
            self.peeringStatus = peeringStatus
            self.userId = userId
            self.vpcId = vpcId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
        }
    }
}

extension EC2.UserIdGroupPair {
    package func write(to form: inout FormWriter) {
        form.member("Description", description) { $0.write($1) }
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("GroupName", groupName) { $0.write($1) }
        form.member("PeeringStatus", peeringStatus) { $0.write($1) }
        form.member("UserId", userId) { $0.write($1) }
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("VpcPeeringConnectionId", vpcPeeringConnectionId) { $0.write($1) }
    }
}

extension EC2.UserIdGroupPair {
    package init(xml: XMLElement) throws {
        self.description = try xml.member("description") { try $0.string() }
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.groupName = try xml.member("groupName") { try $0.string() }
        self.peeringStatus = try xml.member("peeringStatus") { try $0.string() }
        self.userId = try xml.member("userId") { try $0.string() }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
        self.vpcPeeringConnectionId = try xml.member("vpcPeeringConnectionId") { try $0.string() }
    }
}
