// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DescribeLogGroups` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html
    public enum DescribeLogGroups: AWSOperation {
        public typealias Input = DescribeLogGroupsRequest
        public typealias Output = DescribeLogGroupsResponse

        public static let name = "DescribeLogGroups"
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

    /// `DescribeLogGroupsRequest` of Amazon CloudWatch Logs.
    public struct DescribeLogGroupsRequest: Sendable, Hashable {
        /// `accountIdentifiers`.
        public var accountIdentifiers: [String]?
        /// `includeLinkedAccounts`.
        public var includeLinkedAccounts: Bool?
        /// `limit`.
        public var limit: Int?
        /// `logGroupClass`.
        public var logGroupClass: LogGroupClass?
        /// `logGroupIdentifiers`.
        public var logGroupIdentifiers: [String]?
        /// `logGroupNamePattern`.
        public var logGroupNamePattern: String?
        /// `logGroupNamePrefix`.
        public var logGroupNamePrefix: String?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            accountIdentifiers: [String]? = nil,
            includeLinkedAccounts: Bool? = nil,
            limit: Int? = nil,
            logGroupClass: LogGroupClass? = nil,
            logGroupIdentifiers: [String]? = nil,
            logGroupNamePattern: String? = nil,
            logGroupNamePrefix: String? = nil,
            nextToken: String? = nil
        ) {
            self.accountIdentifiers = accountIdentifiers
            self.includeLinkedAccounts = includeLinkedAccounts
            self.limit = limit
            self.logGroupClass = logGroupClass
            self.logGroupIdentifiers = logGroupIdentifiers
            self.logGroupNamePattern = logGroupNamePattern
            self.logGroupNamePrefix = logGroupNamePrefix
            self.nextToken = nextToken
        }
    }

    /// `DescribeLogGroupsResponse` of Amazon CloudWatch Logs.
    public struct DescribeLogGroupsResponse: Sendable, Hashable {
        /// `logGroups`.
        public var logGroups: [LogGroup]?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(logGroups: [LogGroup]? = nil, nextToken: String? = nil) {
            self.logGroups = logGroups
            self.nextToken = nextToken
        }
    }
}

extension CloudWatchLogs.DescribeLogGroupsRequest {
    package func write(to object: inout JSONObject) {
        object.member("accountIdentifiers", accountIdentifiers) { .list($0) { .string($0) } }
        object.member("includeLinkedAccounts", includeLinkedAccounts) { .boolean($0) }
        object.member("limit", limit) { .integer($0) }
        object.member("logGroupClass", logGroupClass) { .string($0.rawValue) }
        object.member("logGroupIdentifiers", logGroupIdentifiers) { .list($0) { .string($0) } }
        object.member("logGroupNamePattern", logGroupNamePattern) { .string($0) }
        object.member("logGroupNamePrefix", logGroupNamePrefix) { .string($0) }
        object.member("nextToken", nextToken) { .string($0) }
    }
}

extension CloudWatchLogs.DescribeLogGroupsResponse {
    package init(json: JSONValue) throws {
        self.logGroups = try json.member("logGroups") { try $0.list { try CloudWatchLogs.LogGroup(json: $0) } }
        self.nextToken = try json.member("nextToken") { try $0.string() }
    }
}

extension CloudWatchLogs {
    /// Calls `DescribeLogGroups`.
    @discardableResult
    public func describeLogGroups(_ input: DescribeLogGroupsRequest = DescribeLogGroupsRequest()) async throws -> DescribeLogGroupsResponse {
        try await client.execute(DescribeLogGroups.self, input)
    }

    /// Every page of `DescribeLogGroups`, each asked for when the loop comes to it.
    public func describeLogGroupsPages(
        _ input: DescribeLogGroupsRequest = DescribeLogGroupsRequest()
    ) -> Pages<DescribeLogGroupsRequest, DescribeLogGroupsResponse> {
        Pages(input, call: { try await describeLogGroups($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
