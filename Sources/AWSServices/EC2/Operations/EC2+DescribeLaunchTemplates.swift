// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeLaunchTemplates` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html
    public enum DescribeLaunchTemplates: AWSOperation {
        public typealias Input = DescribeLaunchTemplatesRequest
        public typealias Output = DescribeLaunchTemplatesResult

        public static let name = "DescribeLaunchTemplates"
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

    /// `DescribeLaunchTemplatesRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeLaunchTemplatesRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `IncludeManagedResources`.
        public var includeManagedResources: Bool?
        /// `LaunchTemplateIds`.
        public var launchTemplateIds: [String]?
        /// `LaunchTemplateNames`.
        public var launchTemplateNames: [String]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            includeManagedResources: Bool? = nil,
            launchTemplateIds: [String]? = nil,
            launchTemplateNames: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.includeManagedResources = includeManagedResources
            self.launchTemplateIds = launchTemplateIds
            self.launchTemplateNames = launchTemplateNames
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `DescribeLaunchTemplatesResult` of Amazon Elastic Compute Cloud.
    public struct DescribeLaunchTemplatesResult: Sendable, Hashable {
        /// `LaunchTemplates`.
        public var launchTemplates: [LaunchTemplate]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(launchTemplates: [LaunchTemplate]? = nil, nextToken: String? = nil) {
            self.launchTemplates = launchTemplates
            self.nextToken = nextToken
        }
    }
}

extension EC2.DescribeLaunchTemplatesRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("IncludeManagedResources", includeManagedResources) { $0.write($1) }
        form.member("LaunchTemplateId", launchTemplateIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("LaunchTemplateName", launchTemplateNames) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeLaunchTemplatesResult {
    package init(xml: XMLElement) throws {
        self.launchTemplates = try xml.member("launchTemplates") { try $0.list { try EC2.LaunchTemplate(xml: $0) } }
        self.nextToken = try xml.member("nextToken") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeLaunchTemplates`.
    @discardableResult
    public func describeLaunchTemplates(_ input: DescribeLaunchTemplatesRequest = DescribeLaunchTemplatesRequest()) async throws -> DescribeLaunchTemplatesResult {
        try await client.execute(DescribeLaunchTemplates.self, input)
    }

    /// Every page of `DescribeLaunchTemplates`, each asked for when the loop comes to it.
    public func describeLaunchTemplatesPages(
        _ input: DescribeLaunchTemplatesRequest = DescribeLaunchTemplatesRequest()
    ) -> Pages<DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResult> {
        Pages(input, call: { try await describeLaunchTemplates($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
