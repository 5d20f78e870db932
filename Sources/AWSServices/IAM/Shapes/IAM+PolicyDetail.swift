// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension IAM {
    /// `PolicyDetail` of AWS Identity and Access Management.
    public struct PolicyDetail: Sendable, Hashable {
        /// `PolicyDocument`.
        public var policyDocument: String?
        /// `PolicyName`.
        public var policyName: String?

        /// What is left out is the service's to choose.
        public init(policyDocument: String? = nil, policyName: String? = nil) {
            self.policyDocument = policyDocument
            self.policyName = policyName
        }
    }
}

extension IAM.PolicyDetail {
    package init(xml: XMLElement) throws {
        self.policyDocument = try xml.member("PolicyDocument") { try $0.string() }
        self.policyName = try xml.member("PolicyName") { try $0.string() }
    }
}
