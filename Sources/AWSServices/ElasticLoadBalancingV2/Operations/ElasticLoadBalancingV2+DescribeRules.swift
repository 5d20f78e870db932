// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeRules` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html
    public enum DescribeRules: AWSOperation {
        public typealias Input = DescribeRulesInput
        public typealias Output = DescribeRulesOutput

        public static let name = "DescribeRules"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeRulesResult"))
        }
    }

    /// `DescribeRulesInput` of Elastic Load Balancing.
    public struct DescribeRulesInput: Sendable, Hashable {
        /// `ListenerArn`.
        public var listenerArn: String?
        /// `Marker`.
        public var marker: String?
        /// `PageSize`.
        public var pageSize: Int?
        /// `RuleArns`.
        public var ruleArns: [String]?

        /// What is left out is the service's to choose.
        public init(
            listenerArn: String? = nil,
            marker: String? = nil,
            pageSize: Int? = nil,
            ruleArns: [String]? = nil
        ) {
            self.listenerArn = listenerArn
            self.marker = marker
            self.pageSize = pageSize
            self.ruleArns = ruleArns
        }
    }

    /// `DescribeRulesOutput` of Elastic Load Balancing.
    public struct DescribeRulesOutput: Sendable, Hashable {
        /// `NextMarker`.
        public var nextMarker: String?
        /// `Rules`.
        public var rules: [Rule]?

        /// What is left out is the service's to choose.
        public init(nextMarker: String? = nil, rules: [Rule]? = nil) {
            self.nextMarker = nextMarker
            self.rules = rules
        }
    }
}

extension ElasticLoadBalancingV2.DescribeRulesInput {
    package func write(to form: inout FormWriter) {
        form.member("ListenerArn", listenerArn) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("PageSize", pageSize) { $0.write($1) }
        form.member("RuleArns", ruleArns) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.DescribeRulesOutput {
    package init(xml: XMLElement) throws {
        self.nextMarker = try xml.member("NextMarker") { try $0.string() }
        self.rules = try xml.member("Rules") { try $0.list { try ElasticLoadBalancingV2.Rule(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeRules`.
    @discardableResult
    public func describeRules(_ input: DescribeRulesInput = DescribeRulesInput()) async throws -> DescribeRulesOutput {
        try await client.execute(DescribeRules.self, input)
    }

    /// Every page of `DescribeRules`, each asked for when the loop comes to it.
    public func describeRulesPages(
        _ input: DescribeRulesInput = DescribeRulesInput()
    ) -> Pages<DescribeRulesInput, DescribeRulesOutput> {
        Pages(input, call: { try await describeRules($0) }) {
            page, input in
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}
