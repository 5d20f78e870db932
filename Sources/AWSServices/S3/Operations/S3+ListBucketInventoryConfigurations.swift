// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ListBucketInventoryConfigurations` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketInventoryConfigurations.html
    public enum ListBucketInventoryConfigurations: AWSOperation {
        public typealias Input = ListBucketInventoryConfigurationsRequest
        public typealias Output = ListBucketInventoryConfigurationsOutput

        public static let name = "ListBucketInventoryConfigurations"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("inventory", nil))
            request.addQuery("continuation-token", input.continuationToken.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListBucketInventoryConfigurationsRequest` of Amazon Simple Storage Service.
    public struct ListBucketInventoryConfigurationsRequest: Sendable, Hashable {
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

    /// `ListBucketInventoryConfigurationsOutput` of Amazon Simple Storage Service.
    public struct ListBucketInventoryConfigurationsOutput: Sendable, Hashable {
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `InventoryConfigurationList`.
        public var inventoryConfigurationList: [InventoryConfiguration]?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `NextContinuationToken`.
        public var nextContinuationToken: String?

        /// What is left out is the service's to choose.
        public init(
            continuationToken: String? = nil,
            inventoryConfigurationList: [InventoryConfiguration]? = nil,
            isTruncated: Bool? = nil,
            nextContinuationToken: String? = nil
        ) {
            self.continuationToken = continuationToken
            self.inventoryConfigurationList = inventoryConfigurationList
            self.isTruncated = isTruncated
            self.nextContinuationToken = nextContinuationToken
        }
    }
}

extension S3.ListBucketInventoryConfigurationsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.ListBucketInventoryConfigurationsOutput {
    package init(xml: XMLElement) throws {
        self.continuationToken = try xml.member("ContinuationToken") { try $0.string() }
        self.inventoryConfigurationList = try xml.flattened("InventoryConfiguration") { try S3.InventoryConfiguration(xml: $0) }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.nextContinuationToken = try xml.member("NextContinuationToken") { try $0.string() }
    }
}

extension S3 {
    /// Calls `ListBucketInventoryConfigurations`.
    @discardableResult
    public func listBucketInventoryConfigurations(_ input: ListBucketInventoryConfigurationsRequest) async throws -> ListBucketInventoryConfigurationsOutput {
        try await client.execute(ListBucketInventoryConfigurations.self, input)
    }
}
