// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SecurityGroupRuleUpdate` of Amazon Elastic Compute Cloud.
    public struct SecurityGroupRuleUpdate: Sendable, Hashable {
        /// `SecurityGroupRuleId`.
        public var securityGroupRuleId: String
        /// `SecurityGroupRule`.
        public var securityGroupRule: SecurityGroupRuleRequest?

        /// What is left out is the service's to choose.
        public init(securityGroupRuleId: String, securityGroupRule: SecurityGroupRuleRequest? = nil) {
            self.securityGroupRuleId = securityGroupRuleId
            self.securityGroupRule = securityGroupRule
        }
    }
}

extension EC2.SecurityGroupRuleUpdate {
    package func write(to form: inout FormWriter) {
        form.member("SecurityGroupRuleId", securityGroupRuleId) { $0.write($1) }
        form.member("SecurityGroupRule", securityGroupRule) { $1.write(to: &$0) }
    }
}
