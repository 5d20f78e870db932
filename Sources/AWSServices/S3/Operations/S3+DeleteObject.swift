// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteObject` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
    public enum DeleteObject: AWSOperation {
        public typealias Input = DeleteObjectRequest
        public typealias Output = DeleteObjectOutput

        public static let name = "DeleteObject"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/\(try Label.path(input.bucket, "Bucket"))/\(try Label.path(input.key, "Key", keepsSlash: true))")
            request.addQuery("versionId", input.versionId.map { $0 })
            request.setHeader("x-amz-bypass-governance-retention", input.bypassGovernanceRetention.map { String($0) })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("If-Match", input.ifMatch.map { $0 })
            request.setHeader("x-amz-if-match-last-modified-time", input.ifMatchLastModifiedTime.map { $0.text(.httpDate) })
            request.setHeader("x-amz-if-match-size", input.ifMatchSize.map { String($0) })
            request.setHeader("x-amz-mfa", input.mfa.map { $0 })
            request.setHeader("x-amz-request-payer", input.requestPayer.map { $0.rawValue })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.deleteMarker = try response.header("x-amz-delete-marker") { try $0.boolean() }
            output.requestCharged = try response.header("x-amz-request-charged") { S3.RequestCharged(rawValue: try $0.string()) }
            output.versionId = try response.header("x-amz-version-id") { try $0.string() }
            return output
        }
    }

    /// `DeleteObjectRequest` of Amazon Simple Storage Service.
    public struct DeleteObjectRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Key`.
        public var key: String
        /// `BypassGovernanceRetention`.
        public var bypassGovernanceRetention: Bool?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `IfMatch`.
        public var ifMatch: String?
        /// `IfMatchLastModifiedTime`.
        public var ifMatchLastModifiedTime: Timestamp?
        /// `IfMatchSize`.
        public var ifMatchSize: Int?
        /// `MFA`.
        public var mfa: String?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            key: String,
            bypassGovernanceRetention: Bool? = nil,
            expectedBucketOwner: String? = nil,
            ifMatch: String? = nil,
            ifMatchLastModifiedTime: Timestamp? = nil,
            ifMatchSize: Int? = nil,
            mfa: String? = nil,
            requestPayer: RequestPayer? = nil,
            versionId: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifMatchLastModifiedTime = ifMatchLastModifiedTime
            self.ifMatchSize = ifMatchSize
            self.mfa = mfa
            self.requestPayer = requestPayer
            self.versionId = versionId
        }
    }

    /// `DeleteObjectOutput` of Amazon Simple Storage Service.
    public struct DeleteObjectOutput: Sendable, Hashable {
        /// `DeleteMarker`.
        public var deleteMarker: Bool?
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(deleteMarker: Bool? = nil, requestCharged: RequestCharged? = nil, versionId: String? = nil) {
            self.deleteMarker = deleteMarker
            self.requestCharged = requestCharged
            self.versionId = versionId
        }
    }
}

extension S3.DeleteObjectRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.DeleteObjectOutput {
    package init(xml: XMLElement) throws {
        self.deleteMarker = nil
        self.requestCharged = nil
        self.versionId = nil
    }
}

extension S3 {
    /// Calls `DeleteObject`.
    @discardableResult
    public func deleteObject(_ input: DeleteObjectRequest) async throws -> DeleteObjectOutput {
        try await client.execute(DeleteObject.self, input)
    }
}
