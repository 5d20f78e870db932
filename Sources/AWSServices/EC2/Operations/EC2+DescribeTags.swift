// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeTags` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html
    public enum DescribeTags: AWSOperation {
        public typealias Input = DescribeTagsRequest
        public typealias Output = DescribeTagsResult

        public static let name = "DescribeTags"
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

    /// `DescribeTagsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeTagsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(dryRun: Bool? = nil, filters: [Filter]? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `DescribeTagsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeTagsResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Tags`.
        public var tags: [TagDescription]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, tags: [TagDescription]? = nil) {
            self.nextToken = nextToken
            self.tags = tags
        }
    }
}

extension EC2.DescribeTagsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeTagsResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.TagDescription(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeTags`.
    @discardableResult
    public func describeTags(_ input: DescribeTagsRequest = DescribeTagsRequest()) async throws -> DescribeTagsResult {
        try await client.execute(DescribeTags.self, input)
    }

    /// Every page of `DescribeTags`, each asked for when the loop comes to it.
    public func describeTagsPages(
        _ input: DescribeTagsRequest = DescribeTagsRequest()
    ) -> Pages<DescribeTagsRequest, DescribeTagsResult> {
        Pages(input, call: { try await describeTags($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
