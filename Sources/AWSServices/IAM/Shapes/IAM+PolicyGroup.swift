// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension IAM {
    /// `PolicyGroup` of AWS Identity and Access Management.
    public struct PolicyGroup: Sendable, Hashable {
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?

        /// What is left out is the service's to choose.
        public init(groupId: String? = nil, groupName: String? = nil) {
            self.groupId = groupId
            self.groupName = groupName
        }
    }
}

extension IAM.PolicyGroup {
    package init(xml: XMLElement) throws {
        self.groupId = try xml.member("GroupId") { try $0.string() }
        self.groupName = try xml.member("GroupName") { try $0.string() }
    }
}
