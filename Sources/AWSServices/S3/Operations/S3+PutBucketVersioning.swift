// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketVersioning` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
    public enum PutBucketVersioning: AWSOperation {
        public typealias Input = PutBucketVersioningRequest
        public typealias Output = Void

        public static let name = "PutBucketVersioning"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("versioning", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-mfa", input.mfa.map { $0 })
            let payload = input.versioningConfiguration
            request.setBody(XMLWriter.document("VersioningConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketVersioningRequest` of Amazon Simple Storage Service.
    public struct PutBucketVersioningRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `VersioningConfiguration`.
        public var versioningConfiguration: VersioningConfiguration
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `MFA`.
        public var mfa: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            versioningConfiguration: VersioningConfiguration,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil,
            mfa: String? = nil
        ) {
            self.bucket = bucket
            self.versioningConfiguration = versioningConfiguration
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
            self.mfa = mfa
        }
    }
}

extension S3.PutBucketVersioningRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketVersioning`.
    public func putBucketVersioning(_ input: PutBucketVersioningRequest) async throws {
        try await client.execute(PutBucketVersioning.self, input)
    }
}
