// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `CreateBucketMetadataConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketMetadataConfiguration.html
    public enum CreateBucketMetadataConfiguration: AWSOperation {
        public typealias Input = CreateBucketMetadataConfigurationRequest
        public typealias Output = Void

        public static let name = "CreateBucketMetadataConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metadataConfiguration", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.metadataConfiguration
            request.setBody(XMLWriter.document("MetadataConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `CreateBucketMetadataConfigurationRequest` of Amazon Simple Storage Service.
    public struct CreateBucketMetadataConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `MetadataConfiguration`.
        public var metadataConfiguration: MetadataConfiguration
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            metadataConfiguration: MetadataConfiguration,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.metadataConfiguration = metadataConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.CreateBucketMetadataConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `CreateBucketMetadataConfiguration`.
    public func createBucketMetadataConfiguration(_ input: CreateBucketMetadataConfigurationRequest) async throws {
        try await client.execute(CreateBucketMetadataConfiguration.self, input)
    }
}
