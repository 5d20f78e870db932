// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeSecurityGroupRules` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html
    public enum DescribeSecurityGroupRules: AWSOperation {
        public typealias Input = DescribeSecurityGroupRulesRequest
        public typealias Output = DescribeSecurityGroupRulesResult

        public static let name = "DescribeSecurityGroupRules"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `DescribeSecurityGroupRulesRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeSecurityGroupRulesRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `SecurityGroupRuleIds`.
        public var securityGroupRuleIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            securityGroupRuleIds: [String]? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.securityGroupRuleIds = securityGroupRuleIds
        }
    }

    /// `DescribeSecurityGroupRulesResult` of Amazon Elastic Compute Cloud.
    public struct DescribeSecurityGroupRulesResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `SecurityGroupRules`.
        public var securityGroupRules: [SecurityGroupRule]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, securityGroupRules: [SecurityGroupRule]? = nil) {
            self.nextToken = nextToken
            self.securityGroupRules = securityGroupRules
        }
    }
}

extension EC2.DescribeSecurityGroupRulesRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
        form.member("SecurityGroupRuleId", securityGroupRuleIds) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeSecurityGroupRulesResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.securityGroupRules = try xml.member("securityGroupRuleSet") { try $0.list { try EC2.SecurityGroupRule(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeSecurityGroupRules`.
    @discardableResult
    public func describeSecurityGroupRules(_ input: DescribeSecurityGroupRulesRequest = DescribeSecurityGroupRulesRequest()) async throws -> DescribeSecurityGroupRulesResult {
        try await client.execute(DescribeSecurityGroupRules.self, input)
    }

    /// Every page of `DescribeSecurityGroupRules`, each asked for when the loop comes to it.
    public func describeSecurityGroupRulesPages(
        _ input: DescribeSecurityGroupRulesRequest = DescribeSecurityGroupRulesRequest()
    ) -> Pages<DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult> {
        Pages(input, call: { try await describeSecurityGroupRules($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
