// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteBucketReplication` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html
    public enum DeleteBucketReplication: AWSOperation {
        public typealias Input = DeleteBucketReplicationRequest
        public typealias Output = Void

        public static let name = "DeleteBucketReplication"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("replication", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteBucketReplicationRequest` of Amazon Simple Storage Service.
    public struct DeleteBucketReplicationRequest: Sendable, Hashable {
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

extension S3.DeleteBucketReplicationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `DeleteBucketReplication`.
    public func deleteBucketReplication(_ input: DeleteBucketReplicationRequest) async throws {
        try await client.execute(DeleteBucketReplication.self, input)
    }
}
