// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeSubnets` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html
    public enum DescribeSubnets: AWSOperation {
        public typealias Input = DescribeSubnetsRequest
        public typealias Output = DescribeSubnetsResult

        public static let name = "DescribeSubnets"
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

    /// `DescribeSubnetsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeSubnetsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `SubnetIds`.
        public var subnetIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            subnetIds: [String]? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.subnetIds = subnetIds
        }
    }

    /// `DescribeSubnetsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeSubnetsResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Subnets`.
        public var subnets: [Subnet]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, subnets: [Subnet]? = nil) {
            self.nextToken = nextToken
            self.subnets = subnets
        }
    }
}

extension EC2.DescribeSubnetsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
        form.member("SubnetId", subnetIds) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeSubnetsResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.subnets = try xml.member("subnetSet") { try $0.list { try EC2.Subnet(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeSubnets`.
    @discardableResult
    public func describeSubnets(_ input: DescribeSubnetsRequest = DescribeSubnetsRequest()) async throws -> DescribeSubnetsResult {
        try await client.execute(DescribeSubnets.self, input)
    }

    /// Every page of `DescribeSubnets`, each asked for when the loop comes to it.
    public func describeSubnetsPages(
        _ input: DescribeSubnetsRequest = DescribeSubnetsRequest()
    ) -> Pages<DescribeSubnetsRequest, DescribeSubnetsResult> {
        Pages(input, call: { try await describeSubnets($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}

extension Waiter where O == EC2.DescribeSubnets {
    /// `SubnetAvailable`: asks `DescribeSubnets`.
    public static var subnetAvailable: Waiter<EC2.DescribeSubnets> {
        Waiter(
            "SubnetAvailable",
            delay: .seconds(15),
            acceptors: [
                .all("available", .success) { ([$0].compactMap(\.subnets).flatMap { $0 }.compactMap(\.state)).map(\.rawValue) },
            ]
        )
    }
}
