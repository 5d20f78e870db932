// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `CreateRule` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html
    public enum CreateRule: AWSOperation {
        public typealias Input = CreateRuleInput
        public typealias Output = CreateRuleOutput

        public static let name = "CreateRule"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateRuleResult"))
        }
    }

    /// `CreateRuleInput` of Elastic Load Balancing.
    public struct CreateRuleInput: Sendable, Hashable {
        /// `Actions`.
        public var actions: [Action]
        /// `Conditions`.
        public var conditions: [RuleCondition]
        /// `ListenerArn`.
        public var listenerArn: String
        /// `Priority`.
        public var priority: Int
        /// `Tags`.
        public var tags: [Tag]?
        /// `Transforms`.
        public var transforms: [RuleTransform]?

        /// What is left out is the service's to choose.
        public init(
            actions: [Action],
            conditions: [RuleCondition],
            listenerArn: String,
            priority: Int,
            tags: [Tag]? = nil,
            transforms: [RuleTransform]? = nil
        ) {
            self.actions = actions
            self.conditions = conditions
            self.listenerArn = listenerArn
            self.priority = priority
            self.tags = tags
            self.transforms = transforms
        }
    }

    /// `CreateRuleOutput` of Elastic Load Balancing.
    public struct CreateRuleOutput: Sendable, Hashable {
        /// `Rules`.
        public var rules: [Rule]?

        /// What is left out is the service's to choose.
        public init(rules: [Rule]? = nil) {
            self.rules = rules
        }
    }
}

extension ElasticLoadBalancingV2.CreateRuleInput {
    package func write(to form: inout FormWriter) {
        form.member("Actions", actions) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("Conditions", conditions) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("ListenerArn", listenerArn) { $0.write($1) }
        form.member("Priority", priority) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("Transforms", transforms) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.CreateRuleOutput {
    package init(xml: XMLElement) throws {
        self.rules = try xml.member("Rules") { try $0.list { try ElasticLoadBalancingV2.Rule(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `CreateRule`.
    @discardableResult
    public func createRule(_ input: CreateRuleInput) async throws -> CreateRuleOutput {
        try await client.execute(CreateRule.self, input)
    }
}
