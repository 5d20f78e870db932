// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeFlowLogs` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html
    public enum DescribeFlowLogs: AWSOperation {
        public typealias Input = DescribeFlowLogsRequest
        public typealias Output = DescribeFlowLogsResult

        public static let name = "DescribeFlowLogs"
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

    /// `DescribeFlowLogsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeFlowLogsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filter`.
        public var filter: [Filter]?
        /// `FlowLogIds`.
        public var flowLogIds: [String]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filter: [Filter]? = nil,
            flowLogIds: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filter = filter
            self.flowLogIds = flowLogIds
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `DescribeFlowLogsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeFlowLogsResult: Sendable, Hashable {
        /// `FlowLogs`.
        public var flowLogs: [FlowLog]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(flowLogs: [FlowLog]? = nil, nextToken: String? = nil) {
            self.flowLogs = flowLogs
            self.nextToken = nextToken
        }
    }
}

extension EC2.DescribeFlowLogsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filter) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("FlowLogId", flowLogIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeFlowLogsResult {
    package init(xml: XMLElement) throws {
        self.flowLogs = try xml.member("flowLogSet") { try $0.list { try EC2.FlowLog(xml: $0) } }
        self.nextToken = try xml.member("nextToken") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeFlowLogs`.
    @discardableResult
    public func describeFlowLogs(_ input: DescribeFlowLogsRequest = DescribeFlowLogsRequest()) async throws -> DescribeFlowLogsResult {
        try await client.execute(DescribeFlowLogs.self, input)
    }

    /// Every page of `DescribeFlowLogs`, each asked for when the loop comes to it.
    public func describeFlowLogsPages(
        _ input: DescribeFlowLogsRequest = DescribeFlowLogsRequest()
    ) -> Pages<DescribeFlowLogsRequest, DescribeFlowLogsResult> {
        Pages(input, call: { try await describeFlowLogs($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
