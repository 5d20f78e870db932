// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ListQueryLoggingConfigs` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListQueryLoggingConfigs.html
    public enum ListQueryLoggingConfigs: AWSOperation {
        public typealias Input = ListQueryLoggingConfigsRequest
        public typealias Output = ListQueryLoggingConfigsResponse

        public static let name = "ListQueryLoggingConfigs"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/2013-04-01/queryloggingconfig")
            request.addQuery("hostedzoneid", input.hostedZoneId.map { $0 })
            request.addQuery("maxresults", input.maxResults.map { $0 })
            request.addQuery("nexttoken", input.nextToken.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListQueryLoggingConfigsRequest` of Amazon Route 53.
    public struct ListQueryLoggingConfigsRequest: Sendable, Hashable {
        /// `HostedZoneId`.
        public var hostedZoneId: String?
        /// `MaxResults`.
        public var maxResults: String?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(hostedZoneId: String? = nil, maxResults: String? = nil, nextToken: String? = nil) {
            self.hostedZoneId = hostedZoneId
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `ListQueryLoggingConfigsResponse` of Amazon Route 53.
    public struct ListQueryLoggingConfigsResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `QueryLoggingConfigs`.
        public var queryLoggingConfigs: [QueryLoggingConfig]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, queryLoggingConfigs: [QueryLoggingConfig]? = nil) {
            self.nextToken = nextToken
            self.queryLoggingConfigs = queryLoggingConfigs
        }
    }
}

extension Route53.ListQueryLoggingConfigsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.ListQueryLoggingConfigsResponse {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("NextToken") { try $0.string() }
        self.queryLoggingConfigs = try xml.member("QueryLoggingConfigs") { try $0.list { try Route53.QueryLoggingConfig(xml: $0) } }
    }
}

extension Route53 {
    /// Calls `ListQueryLoggingConfigs`.
    @discardableResult
    public func listQueryLoggingConfigs(_ input: ListQueryLoggingConfigsRequest = ListQueryLoggingConfigsRequest()) async throws -> ListQueryLoggingConfigsResponse {
        try await client.execute(ListQueryLoggingConfigs.self, input)
    }

    /// Every page of `ListQueryLoggingConfigs`, each asked for when the loop comes to it.
    public func listQueryLoggingConfigsPages(
        _ input: ListQueryLoggingConfigsRequest = ListQueryLoggingConfigsRequest()
    ) -> Pages<ListQueryLoggingConfigsRequest, ListQueryLoggingConfigsResponse> {
        Pages(input, call: { try await listQueryLoggingConfigs($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
