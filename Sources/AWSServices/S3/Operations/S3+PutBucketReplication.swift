// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketReplication` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html
    public enum PutBucketReplication: AWSOperation {
        public typealias Input = PutBucketReplicationRequest
        public typealias Output = Void

        public static let name = "PutBucketReplication"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("replication", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-bucket-object-lock-token", input.token.map { $0 })
            let payload = input.replicationConfiguration
            request.setBody(XMLWriter.document("ReplicationConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketReplicationRequest` of Amazon Simple Storage Service.
    public struct PutBucketReplicationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ReplicationConfiguration`.
        public var replicationConfiguration: ReplicationConfiguration
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `Token`.
        public var token: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            replicationConfiguration: ReplicationConfiguration,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil,
            token: String? = nil
        ) {
            self.bucket = bucket
            self.replicationConfiguration = replicationConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
            self.token = token
        }
    }
}

extension S3.PutBucketReplicationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketReplication`.
    public func putBucketReplication(_ input: PutBucketReplicationRequest) async throws {
        try await client.execute(PutBucketReplication.self, input)
    }
}
