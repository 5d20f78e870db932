// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension IAM {
    /// `PolicyUser` of AWS Identity and Access Management.
    public struct PolicyUser: Sendable, Hashable {
        /// `UserId`.
        public var userId: String?
        /// `UserName`.
        public var userName: String?

        /// What is left out is the service's to choose.
        public init(userId: String? = nil, userName: String? = nil) {
            self.userId = userId
            self.userName = userName
        }
    }
}

extension IAM.PolicyUser {
    package init(xml: XMLElement) throws {
        self.userId = try xml.member("UserId") { try $0.string() }
        self.userName = try xml.member("UserName") { try $0.string() }
    }
}
