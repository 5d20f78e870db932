// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteBucketMetadataConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetadataConfiguration.html
    public enum DeleteBucketMetadataConfiguration: AWSOperation {
        public typealias Input = DeleteBucketMetadataConfigurationRequest
        public typealias Output = Void

        public static let name = "DeleteBucketMetadataConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metadataConfiguration", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteBucketMetadataConfigurationRequest` of Amazon Simple Storage Service.
    public struct DeleteBucketMetadataConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(bucket: String, expectedBucketOwner: String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.DeleteBucketMetadataConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `DeleteBucketMetadataConfiguration`.
    public func deleteBucketMetadataConfiguration(_ input: DeleteBucketMetadataConfigurationRequest) async throws {
        try await client.execute(DeleteBucketMetadataConfiguration.self, input)
    }
}
