// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension IAM {
    /// `AttachedPolicy` of AWS Identity and Access Management.
    public struct AttachedPolicy: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String?
        /// `PolicyName`.
        public var policyName: String?

        /// What is left out is the service's to choose.
        public init(policyArn: String? = nil, policyName: String? = nil) {
            self.policyArn = policyArn
            self.policyName = policyName
        }
    }
}

extension IAM.AttachedPolicy {
    package init(xml: XMLElement) throws {
        self.policyArn = try xml.member("PolicyArn") { try $0.string() }
        self.policyName = try xml.member("PolicyName") { try $0.string() }
    }
}
