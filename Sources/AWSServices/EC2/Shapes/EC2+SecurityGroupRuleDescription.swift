// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SecurityGroupRuleDescription` of Amazon Elastic Compute Cloud.
    public struct SecurityGroupRuleDescription: Sendable, Hashable {
        /// `Description`.
        public var description: String?
        /// `SecurityGroupRuleId`.
        public var securityGroupRuleId: String?

        /// What is left out is the service's to choose.
        public init(description: String? = nil, securityGroupRuleId: String? = nil) {
            self.description = description
            self.securityGroupRuleId = securityGroupRuleId
        }
    }
}

extension EC2.SecurityGroupRuleDescription {
    package func write(to form: inout FormWriter) {
        form.member("Description", description) { $0.write($1) }
        form.member("SecurityGroupRuleId", securityGroupRuleId) { $0.write($1) }
    }
}
