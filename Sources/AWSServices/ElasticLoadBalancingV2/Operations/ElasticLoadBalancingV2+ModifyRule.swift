// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyRule` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html
    public enum ModifyRule: AWSOperation {
        public typealias Input = ModifyRuleInput
        public typealias Output = ModifyRuleOutput

        public static let name = "ModifyRule"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyRuleResult"))
        }
    }

    /// `ModifyRuleInput` of Elastic Load Balancing.
    public struct ModifyRuleInput: Sendable, Hashable {
        /// `RuleArn`.
        public var ruleArn: String
        /// `Actions`.
        public var actions: [Action]?
        /// `Conditions`.
        public var conditions: [RuleCondition]?
        /// `ResetTransforms`.
        public var resetTransforms: Bool?
        /// `Transforms`.
        public var transforms: [RuleTransform]?

        /// What is left out is the service's to choose.
        public init(
            ruleArn: String,
            actions: [Action]? = nil,
            conditions: [RuleCondition]? = nil,
            resetTransforms: Bool? = nil,
            transforms: [RuleTransform]? = nil
        ) {
            self.ruleArn = ruleArn
            self.actions = actions
            self.conditions = conditions
            self.resetTransforms = resetTransforms
            self.transforms = transforms
        }
    }

    /// `ModifyRuleOutput` of Elastic Load Balancing.
    public struct ModifyRuleOutput: Sendable, Hashable {
        /// `Rules`.
        public var rules: [Rule]?

        /// What is left out is the service's to choose.
        public init(rules: [Rule]? = nil) {
            self.rules = rules
        }
    }
}

extension ElasticLoadBalancingV2.ModifyRuleInput {
    package func write(to form: inout FormWriter) {
        form.member("RuleArn", ruleArn) { $0.write($1) }
        form.member("Actions", actions) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("Conditions", conditions) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("ResetTransforms", resetTransforms) { $0.write($1) }
        form.member("Transforms", transforms) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.ModifyRuleOutput {
    package init(xml: XMLElement) throws {
        self.rules = try xml.member("Rules") { try $0.list { try ElasticLoadBalancingV2.Rule(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyRule`.
    @discardableResult
    public func modifyRule(_ input: ModifyRuleInput) async throws -> ModifyRuleOutput {
        try await client.execute(ModifyRule.self, input)
    }
}
