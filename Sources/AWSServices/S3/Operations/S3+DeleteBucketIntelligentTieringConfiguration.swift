// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteBucketIntelligentTieringConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketIntelligentTieringConfiguration.html
    public enum DeleteBucketIntelligentTieringConfiguration: AWSOperation {
        public typealias Input = DeleteBucketIntelligentTieringConfigurationRequest
        public typealias Output = Void

        public static let name = "DeleteBucketIntelligentTieringConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("intelligent-tiering", nil))
            request.addQuery("id", input.id)
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteBucketIntelligentTieringConfigurationRequest` of Amazon Simple Storage Service.
    public struct DeleteBucketIntelligentTieringConfigurationRequest: Sendable, Hashable {
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

extension S3.DeleteBucketIntelligentTieringConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `DeleteBucketIntelligentTieringConfiguration`.
    public func deleteBucketIntelligentTieringConfiguration(_ input: DeleteBucketIntelligentTieringConfigurationRequest) async throws {
        try await client.execute(DeleteBucketIntelligentTieringConfiguration.self, input)
    }
}
