// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeLaunchTemplateVersions` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
    public enum DescribeLaunchTemplateVersions: AWSOperation {
        public typealias Input = DescribeLaunchTemplateVersionsRequest
        public typealias Output = DescribeLaunchTemplateVersionsResult

        public static let name = "DescribeLaunchTemplateVersions"
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

    /// `DescribeLaunchTemplateVersionsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeLaunchTemplateVersionsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `IncludeManagedResources`.
        public var includeManagedResources: Bool?
        /// `LaunchTemplateId`.
        public var launchTemplateId: String?
        /// `LaunchTemplateName`.
        public var launchTemplateName: String?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `MaxVersion`.
        public var maxVersion: String?
        /// `MinVersion`.
        public var minVersion: String?
        /// `NextToken`.
        public var nextToken: String?
        /// `ResolveAlias`.
        public var resolveAlias: Bool?
        /// `Versions`.
        public var versions: [String]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            includeManagedResources: Bool? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            maxResults: Int? = nil,
            maxVersion: String? = nil,
            minVersion: String? = nil,
            nextToken: String? = nil,
            resolveAlias: Bool? = nil,
            versions: [String]? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.includeManagedResources = includeManagedResources
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.maxResults = maxResults
            self.maxVersion = maxVersion
            self.minVersion = minVersion
            self.nextToken = nextToken
            self.resolveAlias = resolveAlias
            self.versions = versions
        }
    }

    /// `DescribeLaunchTemplateVersionsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeLaunchTemplateVersionsResult: Sendable, Hashable {
        /// `LaunchTemplateVersions`.
        public var launchTemplateVersions: [LaunchTemplateVersion]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(launchTemplateVersions: [LaunchTemplateVersion]? = nil, nextToken: String? = nil) {
            self.launchTemplateVersions = launchTemplateVersions
            self.nextToken = nextToken
        }
    }
}

extension EC2.DescribeLaunchTemplateVersionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("IncludeManagedResources", includeManagedResources) { $0.write($1) }
        form.member("LaunchTemplateId", launchTemplateId) { $0.write($1) }
        form.member("LaunchTemplateName", launchTemplateName) { $0.write($1) }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("MaxVersion", maxVersion) { $0.write($1) }
        form.member("MinVersion", minVersion) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
        form.member("ResolveAlias", resolveAlias) { $0.write($1) }
        form.member("LaunchTemplateVersion", versions) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeLaunchTemplateVersionsResult {
    package init(xml: XMLElement) throws {
        self.launchTemplateVersions = try xml.member("launchTemplateVersionSet") { try $0.list { try EC2.LaunchTemplateVersion(xml: $0) } }
        self.nextToken = try xml.member("nextToken") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeLaunchTemplateVersions`.
    @discardableResult
    public func describeLaunchTemplateVersions(_ input: DescribeLaunchTemplateVersionsRequest = DescribeLaunchTemplateVersionsRequest()) async throws -> DescribeLaunchTemplateVersionsResult {
        try await client.execute(DescribeLaunchTemplateVersions.self, input)
    }

    /// Every page of `DescribeLaunchTemplateVersions`, each asked for when the loop comes to it.
    public func describeLaunchTemplateVersionsPages(
        _ input: DescribeLaunchTemplateVersionsRequest = DescribeLaunchTemplateVersionsRequest()
    ) -> Pages<DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResult> {
        Pages(input, call: { try await describeLaunchTemplateVersions($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
