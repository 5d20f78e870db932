// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketCors` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html
    public enum PutBucketCors: AWSOperation {
        public typealias Input = PutBucketCorsRequest
        public typealias Output = Void

        public static let name = "PutBucketCors"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("cors", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.corsConfiguration
            request.setBody(XMLWriter.document("CORSConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketCorsRequest` of Amazon Simple Storage Service.
    public struct PutBucketCorsRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `CORSConfiguration`.
        public var corsConfiguration: CORSConfiguration
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            corsConfiguration: CORSConfiguration,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.corsConfiguration = corsConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketCorsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketCors`.
    public func putBucketCors(_ input: PutBucketCorsRequest) async throws {
        try await client.execute(PutBucketCors.self, input)
    }
}
