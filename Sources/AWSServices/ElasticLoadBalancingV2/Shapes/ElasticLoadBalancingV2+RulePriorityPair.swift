// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RulePriorityPair` of Elastic Load Balancing.
    public struct RulePriorityPair: Sendable, Hashable {
        /// `Priority`.
        public var priority: Int?
        /// `RuleArn`.
        public var ruleArn: String?

        /// What is left out is the service's to choose.
        public init(priority: Int? = nil, ruleArn: String? = nil) {
            self.priority = priority
            self.ruleArn = ruleArn
        }
    }
}

extension ElasticLoadBalancingV2.RulePriorityPair {
    package func write(to form: inout FormWriter) {
        form.member("Priority", priority) { $0.write($1) }
        form.member("RuleArn", ruleArn) { $0.write($1) }
    }
}
