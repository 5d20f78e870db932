// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketAcl` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html
    public enum PutBucketAcl: AWSOperation {
        public typealias Input = PutBucketAclRequest
        public typealias Output = Void

        public static let name = "PutBucketAcl"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("acl", nil))
            request.setHeader("x-amz-acl", input.acl.map { $0.rawValue })
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-grant-full-control", input.grantFullControl.map { $0 })
            request.setHeader("x-amz-grant-read", input.grantRead.map { $0 })
            request.setHeader("x-amz-grant-read-acp", input.grantReadACP.map { $0 })
            request.setHeader("x-amz-grant-write", input.grantWrite.map { $0 })
            request.setHeader("x-amz-grant-write-acp", input.grantWriteACP.map { $0 })
            if let payload = input.accessControlPolicy {
                request.setBody(XMLWriter.document("AccessControlPolicy", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketAclRequest` of Amazon Simple Storage Service.
    public struct PutBucketAclRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ACL`.
        public var acl: BucketCannedACL?
        /// `AccessControlPolicy`.
        public var accessControlPolicy: AccessControlPolicy?
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `GrantFullControl`.
        public var grantFullControl: String?
        /// `GrantRead`.
        public var grantRead: String?
        /// `GrantReadACP`.
        public var grantReadACP: String?
        /// `GrantWrite`.
        public var grantWrite: String?
        /// `GrantWriteACP`.
        public var grantWriteACP: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            acl: BucketCannedACL? = nil,
            accessControlPolicy: AccessControlPolicy? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWrite: String? = nil,
            grantWriteACP: String? = nil
        ) {
            self.bucket = bucket
            self.acl = acl
            self.accessControlPolicy = accessControlPolicy
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWrite = grantWrite
            self.grantWriteACP = grantWriteACP
        }
    }
}

extension S3.PutBucketAclRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketAcl`.
    public func putBucketAcl(_ input: PutBucketAclRequest) async throws {
        try await client.execute(PutBucketAcl.self, input)
    }
}
