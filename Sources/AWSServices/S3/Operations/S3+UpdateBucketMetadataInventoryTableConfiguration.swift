// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `UpdateBucketMetadataInventoryTableConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataInventoryTableConfiguration.html
    public enum UpdateBucketMetadataInventoryTableConfiguration: AWSOperation {
        public typealias Input = UpdateBucketMetadataInventoryTableConfigurationRequest
        public typealias Output = Void

        public static let name = "UpdateBucketMetadataInventoryTableConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metadataInventoryTable", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.inventoryTableConfiguration
            request.setBody(XMLWriter.document("InventoryTableConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `UpdateBucketMetadataInventoryTableConfigurationRequest` of Amazon Simple Storage Service.
    public struct UpdateBucketMetadataInventoryTableConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `InventoryTableConfiguration`.
        public var inventoryTableConfiguration: InventoryTableConfigurationUpdates
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            inventoryTableConfiguration: InventoryTableConfigurationUpdates,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.inventoryTableConfiguration = inventoryTableConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.UpdateBucketMetadataInventoryTableConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `UpdateBucketMetadataInventoryTableConfiguration`.
    public func updateBucketMetadataInventoryTableConfiguration(_ input: UpdateBucketMetadataInventoryTableConfigurationRequest) async throws {
        try await client.execute(UpdateBucketMetadataInventoryTableConfiguration.self, input)
    }
}
