// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DescribeIndexPolicies` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeIndexPolicies.html
    public enum DescribeIndexPolicies: AWSOperation {
        public typealias Input = DescribeIndexPoliciesRequest
        public typealias Output = DescribeIndexPoliciesResponse

        public static let name = "DescribeIndexPolicies"
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

    /// `DescribeIndexPoliciesRequest` of Amazon CloudWatch Logs.
    public struct DescribeIndexPoliciesRequest: Sendable, Hashable {
        /// `logGroupIdentifiers`.
        public var logGroupIdentifiers: [String]
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(logGroupIdentifiers: [String], nextToken: String? = nil) {
            self.logGroupIdentifiers = logGroupIdentifiers
            self.nextToken = nextToken
        }
    }

    /// `DescribeIndexPoliciesResponse` of Amazon CloudWatch Logs.
    public struct DescribeIndexPoliciesResponse: Sendable, Hashable {
        /// `indexPolicies`.
        public var indexPolicies: [IndexPolicy]?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(indexPolicies: [IndexPolicy]? = nil, nextToken: String? = nil) {
            self.indexPolicies = indexPolicies
            self.nextToken = nextToken
        }
    }
}

extension CloudWatchLogs.DescribeIndexPoliciesRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupIdentifiers", logGroupIdentifiers) { .list($0) { .string($0) } }
        object.member("nextToken", nextToken) { .string($0) }
    }
}

extension CloudWatchLogs.DescribeIndexPoliciesResponse {
    package init(json: JSONValue) throws {
        self.indexPolicies = try json.member("indexPolicies") { try $0.list { try CloudWatchLogs.IndexPolicy(json: $0) } }
        self.nextToken = try json.member("nextToken") { try $0.string() }
    }
}

extension CloudWatchLogs {
    /// Calls `DescribeIndexPolicies`.
    @discardableResult
    public func describeIndexPolicies(_ input: DescribeIndexPoliciesRequest) async throws -> DescribeIndexPoliciesResponse {
        try await client.execute(DescribeIndexPolicies.self, input)
    }
}
