// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ListBucketIntelligentTieringConfigurations` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketIntelligentTieringConfigurations.html
    public enum ListBucketIntelligentTieringConfigurations: AWSOperation {
        public typealias Input = ListBucketIntelligentTieringConfigurationsRequest
        public typealias Output = ListBucketIntelligentTieringConfigurationsOutput

        public static let name = "ListBucketIntelligentTieringConfigurations"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("intelligent-tiering", nil))
            request.addQuery("continuation-token", input.continuationToken.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListBucketIntelligentTieringConfigurationsRequest` of Amazon Simple Storage Service.
    public struct ListBucketIntelligentTieringConfigurationsRequest: Sendable, Hashable {
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

    /// `ListBucketIntelligentTieringConfigurationsOutput` of Amazon Simple Storage Service.
    public struct ListBucketIntelligentTieringConfigurationsOutput: Sendable, Hashable {
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `IntelligentTieringConfigurationList`.
        public var intelligentTieringConfigurationList: [IntelligentTieringConfiguration]?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `NextContinuationToken`.
        public var nextContinuationToken: String?

        /// What is left out is the service's to choose.
        public init(
            continuationToken: String? = nil,
            intelligentTieringConfigurationList: [IntelligentTieringConfiguration]? = nil,
            isTruncated: Bool? = nil,
            nextContinuationToken: String? = nil
        ) {
            self.continuationToken = continuationToken
            self.intelligentTieringConfigurationList = intelligentTieringConfigurationList
            self.isTruncated = isTruncated
            self.nextContinuationToken = nextContinuationToken
        }
    }
}

extension S3.ListBucketIntelligentTieringConfigurationsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.ListBucketIntelligentTieringConfigurationsOutput {
    package init(xml: XMLElement) throws {
        self.continuationToken = try xml.member("ContinuationToken") { try $0.string() }
        self.intelligentTieringConfigurationList = try xml.flattened("IntelligentTieringConfiguration") { try S3.IntelligentTieringConfiguration(xml: $0) }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.nextContinuationToken = try xml.member("NextContinuationToken") { try $0.string() }
    }
}

extension S3 {
    /// Calls `ListBucketIntelligentTieringConfigurations`.
    @discardableResult
    public func listBucketIntelligentTieringConfigurations(_ input: ListBucketIntelligentTieringConfigurationsRequest) async throws -> ListBucketIntelligentTieringConfigurationsOutput {
        try await client.execute(ListBucketIntelligentTieringConfigurations.self, input)
    }
}
