// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeVpcEndpoints` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html
    public enum DescribeVpcEndpoints: AWSOperation {
        public typealias Input = DescribeVpcEndpointsRequest
        public typealias Output = DescribeVpcEndpointsResult

        public static let name = "DescribeVpcEndpoints"
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

    /// `DescribeVpcEndpointsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeVpcEndpointsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `VpcEndpointIds`.
        public var vpcEndpointIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            vpcEndpointIds: [String]? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.vpcEndpointIds = vpcEndpointIds
        }
    }

    /// `DescribeVpcEndpointsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeVpcEndpointsResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `VpcEndpoints`.
        public var vpcEndpoints: [VpcEndpoint]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, vpcEndpoints: [VpcEndpoint]? = nil) {
            self.nextToken = nextToken
            self.vpcEndpoints = vpcEndpoints
        }
    }
}

extension EC2.DescribeVpcEndpointsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
        form.member("VpcEndpointId", vpcEndpointIds) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeVpcEndpointsResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.vpcEndpoints = try xml.member("vpcEndpointSet") { try $0.list { try EC2.VpcEndpoint(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeVpcEndpoints`.
    @discardableResult
    public func describeVpcEndpoints(_ input: DescribeVpcEndpointsRequest = DescribeVpcEndpointsRequest()) async throws -> DescribeVpcEndpointsResult {
        try await client.execute(DescribeVpcEndpoints.self, input)
    }

    /// Every page of `DescribeVpcEndpoints`, each asked for when the loop comes to it.
    public func describeVpcEndpointsPages(
        _ input: DescribeVpcEndpointsRequest = DescribeVpcEndpointsRequest()
    ) -> Pages<DescribeVpcEndpointsRequest, DescribeVpcEndpointsResult> {
        Pages(input, call: { try await describeVpcEndpoints($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
