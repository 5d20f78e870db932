// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `ListDashboards` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html
    public enum ListDashboards: AWSOperation {
        public typealias Input = ListDashboardsInput
        public typealias Output = ListDashboardsOutput

        public static let name = "ListDashboards"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "GraniteServiceVersion20100801.\(name)"
            request.headers["x-amzn-query-mode"] = "true"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListDashboardsInput` of Amazon CloudWatch.
    public struct ListDashboardsInput: Sendable, Hashable {
        /// `DashboardNamePrefix`.
        public var dashboardNamePrefix: String?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(dashboardNamePrefix: String? = nil, nextToken: String? = nil) {
            self.dashboardNamePrefix = dashboardNamePrefix
            self.nextToken = nextToken
        }
    }

    /// `ListDashboardsOutput` of Amazon CloudWatch.
    public struct ListDashboardsOutput: Sendable, Hashable {
        /// `DashboardEntries`.
        public var dashboardEntries: [DashboardEntry]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(dashboardEntries: [DashboardEntry]? = nil, nextToken: String? = nil) {
            self.dashboardEntries = dashboardEntries
            self.nextToken = nextToken
        }
    }
}

extension CloudWatch.ListDashboardsInput {
    package func write(to object: inout JSONObject) {
        object.member("DashboardNamePrefix", dashboardNamePrefix) { .string($0) }
        object.member("NextToken", nextToken) { .string($0) }
    }
}

extension CloudWatch.ListDashboardsOutput {
    package init(json: JSONValue) throws {
        self.dashboardEntries = try json.member("DashboardEntries") { try $0.list { try CloudWatch.DashboardEntry(json: $0) } }
        self.nextToken = try json.member("NextToken") { try $0.string() }
    }
}

extension CloudWatch {
    /// Calls `ListDashboards`.
    @discardableResult
    public func listDashboards(_ input: ListDashboardsInput = ListDashboardsInput()) async throws -> ListDashboardsOutput {
        try await client.execute(ListDashboards.self, input)
    }

    /// Every page of `ListDashboards`, each asked for when the loop comes to it.
    public func listDashboardsPages(
        _ input: ListDashboardsInput = ListDashboardsInput()
    ) -> Pages<ListDashboardsInput, ListDashboardsOutput> {
        Pages(input, call: { try await listDashboards($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
