// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ListBucketAnalyticsConfigurations` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketAnalyticsConfigurations.html
    public enum ListBucketAnalyticsConfigurations: AWSOperation {
        public typealias Input = ListBucketAnalyticsConfigurationsRequest
        public typealias Output = ListBucketAnalyticsConfigurationsOutput

        public static let name = "ListBucketAnalyticsConfigurations"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("analytics", nil))
            request.addQuery("continuation-token", input.continuationToken.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListBucketAnalyticsConfigurationsRequest` of Amazon Simple Storage Service.
    public struct ListBucketAnalyticsConfigurationsRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(bucket: String, continuationToken: String? = nil, expectedBucketOwner: String? = nil) {
            self.bucket = bucket
            self.continuationToken = continuationToken
            self.expectedBucketOwner = expectedBucketOwner
        }
    }

    /// `ListBucketAnalyticsConfigurationsOutput` of Amazon Simple Storage Service.
    public struct ListBucketAnalyticsConfigurationsOutput: Sendable, Hashable {
        /// `AnalyticsConfigurationList`.
        public var analyticsConfigurationList: [AnalyticsConfiguration]?
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `NextContinuationToken`.
        public var nextContinuationToken: String?

        /// What is left out is the service's to choose.
        public init(
            analyticsConfigurationList: [AnalyticsConfiguration]? = nil,
            continuationToken: String? = nil,
            isTruncated: Bool? = nil,
            nextContinuationToken: String? = nil
        ) {
            self.analyticsConfigurationList = analyticsConfigurationList
            self.continuationToken = continuationToken
            self.isTruncated = isTruncated
            self.nextContinuationToken = nextContinuationToken
        }
    }
}

extension S3.ListBucketAnalyticsConfigurationsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.ListBucketAnalyticsConfigurationsOutput {
    package init(xml: XMLElement) throws {
        self.analyticsConfigurationList = try xml.flattened("AnalyticsConfiguration") { try S3.AnalyticsConfiguration(xml: $0) }
        self.continuationToken = try xml.member("ContinuationToken") { try $0.string() }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.nextContinuationToken = try xml.member("NextContinuationToken") { try $0.string() }
    }
}

extension S3 {
    /// Calls `ListBucketAnalyticsConfigurations`.
    @discardableResult
    public func listBucketAnalyticsConfigurations(_ input: ListBucketAnalyticsConfigurationsRequest) async throws -> ListBucketAnalyticsConfigurationsOutput {
        try await client.execute(ListBucketAnalyticsConfigurations.self, input)
    }
}
