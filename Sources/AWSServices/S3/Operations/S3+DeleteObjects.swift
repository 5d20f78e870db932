// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteObjects` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
    public enum DeleteObjects: AWSOperation {
        public typealias Input = DeleteObjectsRequest
        public typealias Output = DeleteObjectsOutput

        public static let name = "DeleteObjects"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("delete", nil))
            request.setHeader("x-amz-bypass-governance-retention", input.bypassGovernanceRetention.map { String($0) })
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-mfa", input.mfa.map { $0 })
            request.setHeader("x-amz-request-payer", input.requestPayer.map { $0.rawValue })
            let payload = input.delete
            request.setBody(XMLWriter.document("Delete", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(xml: response.xml())
            output.requestCharged = try response.header("x-amz-request-charged") { S3.RequestCharged(rawValue: try $0.string()) }
            return output
        }
    }

    /// `DeleteObjectsRequest` of Amazon Simple Storage Service.
    public struct DeleteObjectsRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Delete`.
        public var delete: Delete
        /// `BypassGovernanceRetention`.
        public var bypassGovernanceRetention: Bool?
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `MFA`.
        public var mfa: String?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            delete: Delete,
            bypassGovernanceRetention: Bool? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            expectedBucketOwner: String? = nil,
            mfa: String? = nil,
            requestPayer: RequestPayer? = nil
        ) {
            self.bucket = bucket
            self.delete = delete
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
            self.mfa = mfa
            self.requestPayer = requestPayer
        }
    }

    /// `DeleteObjectsOutput` of Amazon Simple Storage Service.
    public struct DeleteObjectsOutput: Sendable, Hashable {
        /// `Deleted`.
        public var deleted: [DeletedObject]?
        /// `Errors`.
        public var errors: [ErrorShape]?
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?

        /// What is left out is the service's to choose.
        public init(
            deleted: [DeletedObject]? = nil,
            errors: [ErrorShape]? = nil,
            requestCharged: RequestCharged? = nil
        ) {
            self.deleted = deleted
            self.errors = errors
            self.requestCharged = requestCharged
        }
    }
}

extension S3.DeleteObjectsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.DeleteObjectsOutput {
    package init(xml: XMLElement) throws {
        self.deleted = try xml.flattened("Deleted") { try S3.DeletedObject(xml: $0) }
        self.errors = try xml.flattened("Error") { try S3.ErrorShape(xml: $0) }
        self.requestCharged = nil
    }
}

extension S3 {
    /// Calls `DeleteObjects`.
    @discardableResult
    public func deleteObjects(_ input: DeleteObjectsRequest) async throws -> DeleteObjectsOutput {
        try await client.execute(DeleteObjects.self, input)
    }
}
