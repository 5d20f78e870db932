// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `Rule` of Elastic Load Balancing.
    public struct Rule: Sendable, Hashable {
        /// `Actions`.
        public var actions: [Action]?
        /// `Conditions`.
        public var conditions: [RuleCondition]?
        /// `IsDefault`.
        public var isDefault: Bool?
        /// `Priority`.
        public var priority: String?
        /// `RuleArn`.
        public var ruleArn: String?
        /// `Transforms`.
        public var transforms: [RuleTransform]?

        /// What is left out is the service's to choose.
        public init(
            actions: [Action]? = nil,
            conditions: [RuleCondition]? = nil,
            isDefault: Bool? = nil,
            priority: String? = nil,
            ruleArn: String? = nil,
            transforms: [RuleTransform]? = nil
        ) {
            self.actions = actions
            self.conditions = conditions
            self.isDefault = isDefault
            self.priority = priority
            self.ruleArn = ruleArn
            self.transforms = transforms
        }
    }
}

extension ElasticLoadBalancingV2.Rule {
    package init(xml: XMLElement) throws {
        self.actions = try xml.member("Actions") { try $0.list { try ElasticLoadBalancingV2.Action(xml: $0) } }
        self.conditions = try xml.member("Conditions") { try $0.list { try ElasticLoadBalancingV2.RuleCondition(xml: $0) } }
        self.isDefault = try xml.member("IsDefault") { try $0.boolean() }
        self.priority = try xml.member("Priority") { try $0.string() }
        self.ruleArn = try xml.member("RuleArn") { try $0.string() }
        self.transforms = try xml.member("Transforms") { try $0.list { try ElasticLoadBalancingV2.RuleTransform(xml: $0) } }
    }
}
