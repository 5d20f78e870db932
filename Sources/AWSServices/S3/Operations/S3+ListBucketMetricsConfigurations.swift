// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ListBucketMetricsConfigurations` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketMetricsConfigurations.html
    public enum ListBucketMetricsConfigurations: AWSOperation {
        public typealias Input = ListBucketMetricsConfigurationsRequest
        public typealias Output = ListBucketMetricsConfigurationsOutput

        public static let name = "ListBucketMetricsConfigurations"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metrics", nil))
            request.addQuery("continuation-token", input.continuationToken.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListBucketMetricsConfigurationsRequest` of Amazon Simple Storage Service.
    public struct ListBucketMetricsConfigurationsRequest: Sendable, Hashable {
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

    /// `ListBucketMetricsConfigurationsOutput` of Amazon Simple Storage Service.
    public struct ListBucketMetricsConfigurationsOutput: Sendable, Hashable {
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `MetricsConfigurationList`.
        public var metricsConfigurationList: [MetricsConfiguration]?
        /// `NextContinuationToken`.
        public var nextContinuationToken: String?

        /// What is left out is the service's to choose.
        public init(
            continuationToken: String? = nil,
            isTruncated: Bool? = nil,
            metricsConfigurationList: [MetricsConfiguration]? = nil,
            nextContinuationToken: String? = nil
        ) {
            self.continuationToken = continuationToken
            self.isTruncated = isTruncated
            self.metricsConfigurationList = metricsConfigurationList
            self.nextContinuationToken = nextContinuationToken
        }
    }
}

extension S3.ListBucketMetricsConfigurationsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.ListBucketMetricsConfigurationsOutput {
    package init(xml: XMLElement) throws {
        self.continuationToken = try xml.member("ContinuationToken") { try $0.string() }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.metricsConfigurationList = try xml.flattened("MetricsConfiguration") { try S3.MetricsConfiguration(xml: $0) }
        self.nextContinuationToken = try xml.member("NextContinuationToken") { try $0.string() }
    }
}

extension S3 {
    /// Calls `ListBucketMetricsConfigurations`.
    @discardableResult
    public func listBucketMetricsConfigurations(_ input: ListBucketMetricsConfigurationsRequest) async throws -> ListBucketMetricsConfigurationsOutput {
        try await client.execute(ListBucketMetricsConfigurations.self, input)
    }
}
