// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeRouteTables` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html
    public enum DescribeRouteTables: AWSOperation {
        public typealias Input = DescribeRouteTablesRequest
        public typealias Output = DescribeRouteTablesResult

        public static let name = "DescribeRouteTables"
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

    /// `DescribeRouteTablesRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeRouteTablesRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `RouteTableIds`.
        public var routeTableIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            routeTableIds: [String]? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.routeTableIds = routeTableIds
        }
    }

    /// `DescribeRouteTablesResult` of Amazon Elastic Compute Cloud.
    public struct DescribeRouteTablesResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `RouteTables`.
        public var routeTables: [RouteTable]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, routeTables: [RouteTable]? = nil) {
            self.nextToken = nextToken
            self.routeTables = routeTables
        }
    }
}

extension EC2.DescribeRouteTablesRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
        form.member("RouteTableId", routeTableIds) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeRouteTablesResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.routeTables = try xml.member("routeTableSet") { try $0.list { try EC2.RouteTable(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeRouteTables`.
    @discardableResult
    public func describeRouteTables(_ input: DescribeRouteTablesRequest = DescribeRouteTablesRequest()) async throws -> DescribeRouteTablesResult {
        try await client.execute(DescribeRouteTables.self, input)
    }

    /// Every page of `DescribeRouteTables`, each asked for when the loop comes to it.
    public func describeRouteTablesPages(
        _ input: DescribeRouteTablesRequest = DescribeRouteTablesRequest()
    ) -> Pages<DescribeRouteTablesRequest, DescribeRouteTablesResult> {
        Pages(input, call: { try await describeRouteTables($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
