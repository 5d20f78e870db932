// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeInternetGateways` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html
    public enum DescribeInternetGateways: AWSOperation {
        public typealias Input = DescribeInternetGatewaysRequest
        public typealias Output = DescribeInternetGatewaysResult

        public static let name = "DescribeInternetGateways"
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

    /// `DescribeInternetGatewaysRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeInternetGatewaysRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `InternetGatewayIds`.
        public var internetGatewayIds: [String]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            internetGatewayIds: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.internetGatewayIds = internetGatewayIds
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `DescribeInternetGatewaysResult` of Amazon Elastic Compute Cloud.
    public struct DescribeInternetGatewaysResult: Sendable, Hashable {
        /// `InternetGateways`.
        public var internetGateways: [InternetGateway]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(internetGateways: [InternetGateway]? = nil, nextToken: String? = nil) {
            self.internetGateways = internetGateways
            self.nextToken = nextToken
        }
    }
}

extension EC2.DescribeInternetGatewaysRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("InternetGatewayId", internetGatewayIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeInternetGatewaysResult {
    package init(xml: XMLElement) throws {
        self.internetGateways = try xml.member("internetGatewaySet") { try $0.list { try EC2.InternetGateway(xml: $0) } }
        self.nextToken = try xml.member("nextToken") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeInternetGateways`.
    @discardableResult
    public func describeInternetGateways(_ input: DescribeInternetGatewaysRequest = DescribeInternetGatewaysRequest()) async throws -> DescribeInternetGatewaysResult {
        try await client.execute(DescribeInternetGateways.self, input)
    }

    /// Every page of `DescribeInternetGateways`, each asked for when the loop comes to it.
    public func describeInternetGatewaysPages(
        _ input: DescribeInternetGatewaysRequest = DescribeInternetGatewaysRequest()
    ) -> Pages<DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult> {
        Pages(input, call: { try await describeInternetGateways($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}

extension Waiter where O == EC2.DescribeInternetGateways {
    /// `InternetGatewayExists`: asks `DescribeInternetGateways`.
    public static var internetGatewayExists: Waiter<EC2.DescribeInternetGateways> {
        Waiter(
            "InternetGatewayExists",
            delay: .seconds(5),
            acceptors: [
                .output(.success) { !([$0].compactMap(\.internetGateways).flatMap { $0 }.compactMap(\.internetGatewayId)).isEmpty },
                .error("InvalidInternetGateway.NotFound", .retry),
            ]
        )
    }
}
