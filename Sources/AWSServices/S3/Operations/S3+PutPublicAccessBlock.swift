// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutPublicAccessBlock` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html
    public enum PutPublicAccessBlock: AWSOperation {
        public typealias Input = PutPublicAccessBlockRequest
        public typealias Output = Void

        public static let name = "PutPublicAccessBlock"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("publicAccessBlock", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.publicAccessBlockConfiguration
            request.setBody(XMLWriter.document("PublicAccessBlockConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutPublicAccessBlockRequest` of Amazon Simple Storage Service.
    public struct PutPublicAccessBlockRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `PublicAccessBlockConfiguration`.
        public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            publicAccessBlockConfiguration: PublicAccessBlockConfiguration,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutPublicAccessBlockRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutPublicAccessBlock`.
    public func putPublicAccessBlock(_ input: PutPublicAccessBlockRequest) async throws {
        try await client.execute(PutPublicAccessBlock.self, input)
    }
}
