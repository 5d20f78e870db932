// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteBucketCors` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html
    public enum DeleteBucketCors: AWSOperation {
        public typealias Input = DeleteBucketCorsRequest
        public typealias Output = Void

        public static let name = "DeleteBucketCors"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("cors", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteBucketCorsRequest` of Amazon Simple Storage Service.
    public struct DeleteBucketCorsRequest: Sendable, Hashable {
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

extension S3.DeleteBucketCorsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `DeleteBucketCors`.
    public func deleteBucketCors(_ input: DeleteBucketCorsRequest) async throws {
        try await client.execute(DeleteBucketCors.self, input)
    }
}
