// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketReplication` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html
    public enum GetBucketReplication: AWSOperation {
        public typealias Input = GetBucketReplicationRequest
        public typealias Output = GetBucketReplicationOutput

        public static let name = "GetBucketReplication"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("replication", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.replicationConfiguration = response.body.isEmpty ? nil : try ReplicationConfiguration(xml: response.xml())
            return output
        }
    }

    /// `GetBucketReplicationRequest` of Amazon Simple Storage Service.
    public struct GetBucketReplicationRequest: Sendable, Hashable {
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

    /// `GetBucketReplicationOutput` of Amazon Simple Storage Service.
    public struct GetBucketReplicationOutput: Sendable, Hashable {
        /// `ReplicationConfiguration`.
        public var replicationConfiguration: ReplicationConfiguration?

        /// What is left out is the service's to choose.
        public init(replicationConfiguration: ReplicationConfiguration? = nil) {
            self.replicationConfiguration = replicationConfiguration
        }
    }
}

extension S3.GetBucketReplicationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketReplicationOutput {
    package init(xml: XMLElement) throws {
        self.replicationConfiguration = nil
    }
}

extension S3 {
    /// Calls `GetBucketReplication`.
    @discardableResult
    public func getBucketReplication(_ input: GetBucketReplicationRequest) async throws -> GetBucketReplicationOutput {
        try await client.execute(GetBucketReplication.self, input)
    }
}
