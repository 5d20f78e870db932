// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeManagedPrefixLists` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html
    public enum DescribeManagedPrefixLists: AWSOperation {
        public typealias Input = DescribeManagedPrefixListsRequest
        public typealias Output = DescribeManagedPrefixListsResult

        public static let name = "DescribeManagedPrefixLists"
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

    /// `DescribeManagedPrefixListsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeManagedPrefixListsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `PrefixListIds`.
        public var prefixListIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            prefixListIds: [String]? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.prefixListIds = prefixListIds
        }
    }

    /// `DescribeManagedPrefixListsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeManagedPrefixListsResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `PrefixLists`.
        public var prefixLists: [ManagedPrefixList]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, prefixLists: [ManagedPrefixList]? = nil) {
            self.nextToken = nextToken
            self.prefixLists = prefixLists
        }
    }
}

extension EC2.DescribeManagedPrefixListsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
        form.member("PrefixListId", prefixListIds) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeManagedPrefixListsResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.prefixLists = try xml.member("prefixListSet") { try $0.list { try EC2.ManagedPrefixList(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeManagedPrefixLists`.
    @discardableResult
    public func describeManagedPrefixLists(_ input: DescribeManagedPrefixListsRequest = DescribeManagedPrefixListsRequest()) async throws -> DescribeManagedPrefixListsResult {
        try await client.execute(DescribeManagedPrefixLists.self, input)
    }

    /// Every page of `DescribeManagedPrefixLists`, each asked for when the loop comes to it.
    public func describeManagedPrefixListsPages(
        _ input: DescribeManagedPrefixListsRequest = DescribeManagedPrefixListsRequest()
    ) -> Pages<DescribeManagedPrefixListsRequest, DescribeManagedPrefixListsResult> {
        Pages(input, call: { try await describeManagedPrefixLists($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
