// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `UpdateBucketMetadataJournalTableConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataJournalTableConfiguration.html
    public enum UpdateBucketMetadataJournalTableConfiguration: AWSOperation {
        public typealias Input = UpdateBucketMetadataJournalTableConfigurationRequest
        public typealias Output = Void

        public static let name = "UpdateBucketMetadataJournalTableConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metadataJournalTable", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.journalTableConfiguration
            request.setBody(XMLWriter.document("JournalTableConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `UpdateBucketMetadataJournalTableConfigurationRequest` of Amazon Simple Storage Service.
    public struct UpdateBucketMetadataJournalTableConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `JournalTableConfiguration`.
        public var journalTableConfiguration: JournalTableConfigurationUpdates
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            journalTableConfiguration: JournalTableConfigurationUpdates,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.journalTableConfiguration = journalTableConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.UpdateBucketMetadataJournalTableConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `UpdateBucketMetadataJournalTableConfiguration`.
    public func updateBucketMetadataJournalTableConfiguration(_ input: UpdateBucketMetadataJournalTableConfigurationRequest) async throws {
        try await client.execute(UpdateBucketMetadataJournalTableConfiguration.self, input)
    }
}
