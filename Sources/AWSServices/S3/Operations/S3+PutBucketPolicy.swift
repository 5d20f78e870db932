// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketPolicy` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
    public enum PutBucketPolicy: AWSOperation {
        public typealias Input = PutBucketPolicyRequest
        public typealias Output = Void

        public static let name = "PutBucketPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("policy", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("x-amz-confirm-remove-self-bucket-access", input.confirmRemoveSelfBucketAccess.map { String($0) })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.policy
            request.setBody(Array(payload.utf8), contentType: "text/plain")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketPolicyRequest` of Amazon Simple Storage Service.
    public struct PutBucketPolicyRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Policy`.
        public var policy: String
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ConfirmRemoveSelfBucketAccess`.
        public var confirmRemoveSelfBucketAccess: Bool?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            policy: String,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            confirmRemoveSelfBucketAccess: Bool? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.policy = policy
            self.checksumAlgorithm = checksumAlgorithm
            self.confirmRemoveSelfBucketAccess = confirmRemoveSelfBucketAccess
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketPolicyRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketPolicy`.
    public func putBucketPolicy(_ input: PutBucketPolicyRequest) async throws {
        try await client.execute(PutBucketPolicy.self, input)
    }
}
