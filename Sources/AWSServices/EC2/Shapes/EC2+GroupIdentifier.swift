// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `GroupIdentifier` of Amazon Elastic Compute Cloud.
    public struct GroupIdentifier: Sendable, Hashable {
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

extension EC2.GroupIdentifier {
    package init(xml: XMLElement) throws {
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.groupName = try xml.member("groupName") { try $0.string() }
    }
}
