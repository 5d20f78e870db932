// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteBucketInventoryConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketInventoryConfiguration.html
    public enum DeleteBucketInventoryConfiguration: AWSOperation {
        public typealias Input = DeleteBucketInventoryConfigurationRequest
        public typealias Output = Void

        public static let name = "DeleteBucketInventoryConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("inventory", nil))
            request.addQuery("id", input.id)
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteBucketInventoryConfigurationRequest` of Amazon Simple Storage Service.
    public struct DeleteBucketInventoryConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Id`.
        public var id: String
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(bucket: String, id: String, expectedBucketOwner: String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.DeleteBucketInventoryConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `DeleteBucketInventoryConfiguration`.
    public func deleteBucketInventoryConfiguration(_ input: DeleteBucketInventoryConfigurationRequest) async throws {
        try await client.execute(DeleteBucketInventoryConfiguration.self, input)
    }
}
