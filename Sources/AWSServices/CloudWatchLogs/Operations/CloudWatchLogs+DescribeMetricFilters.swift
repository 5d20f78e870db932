// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DescribeMetricFilters` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html
    public enum DescribeMetricFilters: AWSOperation {
        public typealias Input = DescribeMetricFiltersRequest
        public typealias Output = DescribeMetricFiltersResponse

        public static let name = "DescribeMetricFilters"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeMetricFiltersRequest` of Amazon CloudWatch Logs.
    public struct DescribeMetricFiltersRequest: Sendable, Hashable {
        /// `filterNamePrefix`.
        public var filterNamePrefix: String?
        /// `limit`.
        public var limit: Int?
        /// `logGroupName`.
        public var logGroupName: String?
        /// `metricName`.
        public var metricName: String?
        /// `metricNamespace`.
        public var metricNamespace: String?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            filterNamePrefix: String? = nil,
            limit: Int? = nil,
            logGroupName: String? = nil,
            metricName: String? = nil,
            metricNamespace: String? = nil,
            nextToken: String? = nil
        ) {
            self.filterNamePrefix = filterNamePrefix
            self.limit = limit
            self.logGroupName = logGroupName
            self.metricName = metricName
            self.metricNamespace = metricNamespace
            self.nextToken = nextToken
        }
    }

    /// `DescribeMetricFiltersResponse` of Amazon CloudWatch Logs.
    public struct DescribeMetricFiltersResponse: Sendable, Hashable {
        /// `metricFilters`.
        public var metricFilters: [MetricFilter]?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(metricFilters: [MetricFilter]? = nil, nextToken: String? = nil) {
            self.metricFilters = metricFilters
            self.nextToken = nextToken
        }
    }
}

extension CloudWatchLogs.DescribeMetricFiltersRequest {
    package func write(to object: inout JSONObject) {
        object.member("filterNamePrefix", filterNamePrefix) { .string($0) }
        object.member("limit", limit) { .integer($0) }
        object.member("logGroupName", logGroupName) { .string($0) }
        object.member("metricName", metricName) { .string($0) }
        object.member("metricNamespace", metricNamespace) { .string($0) }
        object.member("nextToken", nextToken) { .string($0) }
    }
}

extension CloudWatchLogs.DescribeMetricFiltersResponse {
    package init(json: JSONValue) throws {
        self.metricFilters = try json.member("metricFilters") { try $0.list { try CloudWatchLogs.MetricFilter(json: $0) } }
        self.nextToken = try json.member("nextToken") { try $0.string() }
    }
}

extension CloudWatchLogs {
    /// Calls `DescribeMetricFilters`.
    @discardableResult
    public func describeMetricFilters(_ input: DescribeMetricFiltersRequest = DescribeMetricFiltersRequest()) async throws -> DescribeMetricFiltersResponse {
        try await client.execute(DescribeMetricFilters.self, input)
    }

    /// Every page of `DescribeMetricFilters`, each asked for when the loop comes to it.
    public func describeMetricFiltersPages(
        _ input: DescribeMetricFiltersRequest = DescribeMetricFiltersRequest()
    ) -> Pages<DescribeMetricFiltersRequest, DescribeMetricFiltersResponse> {
        Pages(input, call: { try await describeMetricFilters($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
