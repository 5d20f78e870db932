// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketInventoryConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html
    public enum PutBucketInventoryConfiguration: AWSOperation {
        public typealias Input = PutBucketInventoryConfigurationRequest
        public typealias Output = Void

        public static let name = "PutBucketInventoryConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("inventory", nil))
            request.addQuery("id", input.id)
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.inventoryConfiguration
            request.setBody(XMLWriter.document("InventoryConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketInventoryConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutBucketInventoryConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Id`.
        public var id: String
        /// `InventoryConfiguration`.
        public var inventoryConfiguration: InventoryConfiguration
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            id: String,
            inventoryConfiguration: InventoryConfiguration,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.id = id
            self.inventoryConfiguration = inventoryConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketInventoryConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketInventoryConfiguration`.
    public func putBucketInventoryConfiguration(_ input: PutBucketInventoryConfigurationRequest) async throws {
        try await client.execute(PutBucketInventoryConfiguration.self, input)
    }
}
