// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketAbac` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAbac.html
    public enum PutBucketAbac: AWSOperation {
        public typealias Input = PutBucketAbacRequest
        public typealias Output = Void

        public static let name = "PutBucketAbac"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("abac", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.abacStatus
            request.setBody(XMLWriter.document("AbacStatus", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketAbacRequest` of Amazon Simple Storage Service.
    public struct PutBucketAbacRequest: Sendable, Hashable {
        /// `AbacStatus`.
        public var abacStatus: AbacStatus
        /// `Bucket`.
        public var bucket: String
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            abacStatus: AbacStatus,
            bucket: String,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.abacStatus = abacStatus
            self.bucket = bucket
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketAbacRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketAbac`.
    public func putBucketAbac(_ input: PutBucketAbacRequest) async throws {
        try await client.execute(PutBucketAbac.self, input)
    }
}
