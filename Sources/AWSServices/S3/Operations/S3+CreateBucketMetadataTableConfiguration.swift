// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `CreateBucketMetadataTableConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketMetadataTableConfiguration.html
    public enum CreateBucketMetadataTableConfiguration: AWSOperation {
        public typealias Input = CreateBucketMetadataTableConfigurationRequest
        public typealias Output = Void

        public static let name = "CreateBucketMetadataTableConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metadataTable", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.metadataTableConfiguration
            request.setBody(XMLWriter.document("MetadataTableConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `CreateBucketMetadataTableConfigurationRequest` of Amazon Simple Storage Service.
    public struct CreateBucketMetadataTableConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `MetadataTableConfiguration`.
        public var metadataTableConfiguration: MetadataTableConfiguration
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            metadataTableConfiguration: MetadataTableConfiguration,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.metadataTableConfiguration = metadataTableConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.CreateBucketMetadataTableConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `CreateBucketMetadataTableConfiguration`.
    public func createBucketMetadataTableConfiguration(_ input: CreateBucketMetadataTableConfigurationRequest) async throws {
        try await client.execute(CreateBucketMetadataTableConfiguration.self, input)
    }
}
