// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `SetRulePriorities` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html
    public enum SetRulePriorities: AWSOperation {
        public typealias Input = SetRulePrioritiesInput
        public typealias Output = SetRulePrioritiesOutput

        public static let name = "SetRulePriorities"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "SetRulePrioritiesResult"))
        }
    }

    /// `SetRulePrioritiesInput` of Elastic Load Balancing.
    public struct SetRulePrioritiesInput: Sendable, Hashable {
        /// `RulePriorities`.
        public var rulePriorities: [RulePriorityPair]

        /// What is left out is the service's to choose.
        public init(rulePriorities: [RulePriorityPair]) {
            self.rulePriorities = rulePriorities
        }
    }

    /// `SetRulePrioritiesOutput` of Elastic Load Balancing.
    public struct SetRulePrioritiesOutput: Sendable, Hashable {
        /// `Rules`.
        public var rules: [Rule]?

        /// What is left out is the service's to choose.
        public init(rules: [Rule]? = nil) {
            self.rules = rules
        }
    }
}

extension ElasticLoadBalancingV2.SetRulePrioritiesInput {
    package func write(to form: inout FormWriter) {
        form.member("RulePriorities", rulePriorities) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.SetRulePrioritiesOutput {
    package init(xml: XMLElement) throws {
        self.rules = try xml.member("Rules") { try $0.list { try ElasticLoadBalancingV2.Rule(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `SetRulePriorities`.
    @discardableResult
    public func setRulePriorities(_ input: SetRulePrioritiesInput) async throws -> SetRulePrioritiesOutput {
        try await client.execute(SetRulePriorities.self, input)
    }
}
