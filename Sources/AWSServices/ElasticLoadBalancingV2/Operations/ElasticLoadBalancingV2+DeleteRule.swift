// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DeleteRule` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html
    public enum DeleteRule: AWSOperation {
        public typealias Input = DeleteRuleInput
        public typealias Output = DeleteRuleOutput

        public static let name = "DeleteRule"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DeleteRuleResult"))
        }
    }

    /// `DeleteRuleInput` of Elastic Load Balancing.
    public struct DeleteRuleInput: Sendable, Hashable {
        /// `RuleArn`.
        public var ruleArn: String

        /// What is left out is the service's to choose.
        public init(ruleArn: String) {
            self.ruleArn = ruleArn
        }
    }

    /// `DeleteRuleOutput` of Elastic Load Balancing.
    public struct DeleteRuleOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.DeleteRuleInput {
    package func write(to form: inout FormWriter) {
        form.member("RuleArn", ruleArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DeleteRuleOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `DeleteRule`.
    @discardableResult
    public func deleteRule(_ input: DeleteRuleInput) async throws -> DeleteRuleOutput {
        try await client.execute(DeleteRule.self, input)
    }
}
