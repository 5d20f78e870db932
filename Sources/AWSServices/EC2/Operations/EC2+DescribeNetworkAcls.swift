// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeNetworkAcls` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html
    public enum DescribeNetworkAcls: AWSOperation {
        public typealias Input = DescribeNetworkAclsRequest
        public typealias Output = DescribeNetworkAclsResult

        public static let name = "DescribeNetworkAcls"
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

    /// `DescribeNetworkAclsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeNetworkAclsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NetworkAclIds`.
        public var networkAclIds: [String]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            networkAclIds: [String]? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.networkAclIds = networkAclIds
            self.nextToken = nextToken
        }
    }

    /// `DescribeNetworkAclsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeNetworkAclsResult: Sendable, Hashable {
        /// `NetworkAcls`.
        public var networkAcls: [NetworkAcl]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(networkAcls: [NetworkAcl]? = nil, nextToken: String? = nil) {
            self.networkAcls = networkAcls
            self.nextToken = nextToken
        }
    }
}

extension EC2.DescribeNetworkAclsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NetworkAclId", networkAclIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeNetworkAclsResult {
    package init(xml: XMLElement) throws {
        self.networkAcls = try xml.member("networkAclSet") { try $0.list { try EC2.NetworkAcl(xml: $0) } }
        self.nextToken = try xml.member("nextToken") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeNetworkAcls`.
    @discardableResult
    public func describeNetworkAcls(_ input: DescribeNetworkAclsRequest = DescribeNetworkAclsRequest()) async throws -> DescribeNetworkAclsResult {
        try await client.execute(DescribeNetworkAcls.self, input)
    }

    /// Every page of `DescribeNetworkAcls`, each asked for when the loop comes to it.
    public func describeNetworkAclsPages(
        _ input: DescribeNetworkAclsRequest = DescribeNetworkAclsRequest()
    ) -> Pages<DescribeNetworkAclsRequest, DescribeNetworkAclsResult> {
        Pages(input, call: { try await describeNetworkAcls($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
