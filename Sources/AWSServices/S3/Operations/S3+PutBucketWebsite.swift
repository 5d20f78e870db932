// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketWebsite` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html
    public enum PutBucketWebsite: AWSOperation {
        public typealias Input = PutBucketWebsiteRequest
        public typealias Output = Void

        public static let name = "PutBucketWebsite"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("website", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.websiteConfiguration
            request.setBody(XMLWriter.document("WebsiteConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketWebsiteRequest` of Amazon Simple Storage Service.
    public struct PutBucketWebsiteRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `WebsiteConfiguration`.
        public var websiteConfiguration: WebsiteConfiguration
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            websiteConfiguration: WebsiteConfiguration,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.websiteConfiguration = websiteConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketWebsiteRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketWebsite`.
    public func putBucketWebsite(_ input: PutBucketWebsiteRequest) async throws {
        try await client.execute(PutBucketWebsite.self, input)
    }
}
