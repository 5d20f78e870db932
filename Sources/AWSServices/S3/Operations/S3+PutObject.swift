// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutObject` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
    public enum PutObject: AWSOperation {
        public typealias Input = PutObjectRequest
        public typealias Output = PutObjectOutput

        public static let name = "PutObject"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))/\(try Label.path(input.key, "Key", keepsSlash: true))")
            request.setHeader("x-amz-acl", input.acl.map { $0.rawValue })
            request.setHeader("x-amz-server-side-encryption-bucket-key-enabled", input.bucketKeyEnabled.map { String($0) })
            request.setHeader("Cache-Control", input.cacheControl.map { $0 })
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("x-amz-checksum-crc32", input.checksumCRC32.map { $0 })
            request.setHeader("x-amz-checksum-crc32c", input.checksumCRC32C.map { $0 })
            request.setHeader("x-amz-checksum-crc64nvme", input.checksumCRC64NVME.map { $0 })
            request.setHeader("x-amz-checksum-md5", input.checksumMD5.map { $0 })
            request.setHeader("x-amz-checksum-sha1", input.checksumSHA1.map { $0 })
            request.setHeader("x-amz-checksum-sha256", input.checksumSHA256.map { $0 })
            request.setHeader("x-amz-checksum-sha512", input.checksumSHA512.map { $0 })
            request.setHeader("x-amz-checksum-xxhash128", input.checksumXXHASH128.map { $0 })
            request.setHeader("x-amz-checksum-xxhash3", input.checksumXXHASH3.map { $0 })
            request.setHeader("x-amz-checksum-xxhash64", input.checksumXXHASH64.map { $0 })
            request.setHeader("Content-Disposition", input.contentDisposition.map { $0 })
            request.setHeader("Content-Encoding", input.contentEncoding.map { $0 })
            request.setHeader("Content-Language", input.contentLanguage.map { $0 })
            request.setHeader("Content-Length", input.contentLength.map { String($0) })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("Content-Type", input.contentType.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("Expires", input.expires.map { $0 })
            request.setHeader("x-amz-grant-full-control", input.grantFullControl.map { $0 })
            request.setHeader("x-amz-grant-read", input.grantRead.map { $0 })
            request.setHeader("x-amz-grant-read-acp", input.grantReadACP.map { $0 })
            request.setHeader("x-amz-grant-write-acp", input.grantWriteACP.map { $0 })
            request.setHeader("If-Match", input.ifMatch.map { $0 })
            request.setHeader("If-None-Match", input.ifNoneMatch.map { $0 })
            request.setHeaders(prefix: "x-amz-meta-", input.metadata)
            request.setHeader("x-amz-object-lock-legal-hold", input.objectLockLegalHoldStatus.map { $0.rawValue })
            request.setHeader("x-amz-object-lock-mode", input.objectLockMode.map { $0.rawValue })
            request.setHeader("x-amz-object-lock-retain-until-date", input.objectLockRetainUntilDate.map { $0.text(.dateTime) })
            request.setHeader("x-amz-request-payer", input.requestPayer.map { $0.rawValue })
            request.setHeader("x-amz-server-side-encryption-customer-algorithm", input.sseCustomerAlgorithm.map { $0 })
            request.setHeader("x-amz-server-side-encryption-customer-key", input.sseCustomerKey.map { $0 })
            request.setHeader("x-amz-server-side-encryption-customer-key-MD5", input.sseCustomerKeyMD5.map { $0 })
            request.setHeader("x-amz-server-side-encryption-context", input.ssekmsEncryptionContext.map { $0 })
            request.setHeader("x-amz-server-side-encryption-aws-kms-key-id", input.ssekmsKeyId.map { $0 })
            request.setHeader("x-amz-server-side-encryption", input.serverSideEncryption.map { $0.rawValue })
            request.setHeader("x-amz-storage-class", input.storageClass.map { $0.rawValue })
            request.setHeader("x-amz-tagging", input.tagging.map { $0 })
            request.setHeader("x-amz-website-redirect-location", input.websiteRedirectLocation.map { $0 })
            request.setHeader("x-amz-write-offset-bytes", input.writeOffsetBytes.map { String($0) })
            if let payload = input.body {
                request.setBody(payload, contentType: "application/octet-stream")
            }
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.bucketKeyEnabled = try response.header("x-amz-server-side-encryption-bucket-key-enabled") { try $0.boolean() }
            output.checksumCRC32 = try response.header("x-amz-checksum-crc32") { try $0.string() }
            output.checksumCRC32C = try response.header("x-amz-checksum-crc32c") { try $0.string() }
            output.checksumCRC64NVME = try response.header("x-amz-checksum-crc64nvme") { try $0.string() }
            output.checksumMD5 = try response.header("x-amz-checksum-md5") { try $0.string() }
            output.checksumSHA1 = try response.header("x-amz-checksum-sha1") { try $0.string() }
            output.checksumSHA256 = try response.header("x-amz-checksum-sha256") { try $0.string() }
            output.checksumSHA512 = try response.header("x-amz-checksum-sha512") { try $0.string() }
            output.checksumType = try response.header("x-amz-checksum-type") { S3.ChecksumType(rawValue: try $0.string()) }
            output.checksumXXHASH128 = try response.header("x-amz-checksum-xxhash128") { try $0.string() }
            output.checksumXXHASH3 = try response.header("x-amz-checksum-xxhash3") { try $0.string() }
            output.checksumXXHASH64 = try response.header("x-amz-checksum-xxhash64") { try $0.string() }
            output.eTag = try response.header("ETag") { try $0.string() }
            output.expiration = try response.header("x-amz-expiration") { try $0.string() }
            output.requestCharged = try response.header("x-amz-request-charged") { S3.RequestCharged(rawValue: try $0.string()) }
            output.sseCustomerAlgorithm = try response.header("x-amz-server-side-encryption-customer-algorithm") { try $0.string() }
            output.sseCustomerKeyMD5 = try response.header("x-amz-server-side-encryption-customer-key-MD5") { try $0.string() }
            output.ssekmsEncryptionContext = try response.header("x-amz-server-side-encryption-context") { try $0.string() }
            output.ssekmsKeyId = try response.header("x-amz-server-side-encryption-aws-kms-key-id") { try $0.string() }
            output.serverSideEncryption = try response.header("x-amz-server-side-encryption") { S3.ServerSideEncryption(rawValue: try $0.string()) }
            output.size = try response.header("x-amz-object-size") { try $0.integer() }
            output.versionId = try response.header("x-amz-version-id") { try $0.string() }
            return output
        }
    }

    /// `PutObjectRequest` of Amazon Simple Storage Service.
    public struct PutObjectRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Key`.
        public var key: String
        /// `ACL`.
        public var acl: ObjectCannedACL?
        /// `Body`.
        public var body: [UInt8]?
        /// `BucketKeyEnabled`.
        public var bucketKeyEnabled: Bool?
        /// `CacheControl`.
        public var cacheControl: String?
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ChecksumCRC32`.
        public var checksumCRC32: String?
        /// `ChecksumCRC32C`.
        public var checksumCRC32C: String?
        /// `ChecksumCRC64NVME`.
        public var checksumCRC64NVME: String?
        /// `ChecksumMD5`.
        public var checksumMD5: String?
        /// `ChecksumSHA1`.
        public var checksumSHA1: String?
        /// `ChecksumSHA256`.
        public var checksumSHA256: String?
        /// `ChecksumSHA512`.
        public var checksumSHA512: String?
        /// `ChecksumXXHASH128`.
        public var checksumXXHASH128: String?
        /// `ChecksumXXHASH3`.
        public var checksumXXHASH3: String?
        /// `ChecksumXXHASH64`.
        public var checksumXXHASH64: String?
        /// `ContentDisposition`.
        public var contentDisposition: String?
        /// `ContentEncoding`.
        public var contentEncoding: String?
        /// `ContentLanguage`.
        public var contentLanguage: String?
        /// `ContentLength`.
        public var contentLength: Int?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ContentType`.
        public var contentType: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `Expires`.
        public var expires: String?
        /// `GrantFullControl`.
        public var grantFullControl: String?
        /// `GrantRead`.
        public var grantRead: String?
        /// `GrantReadACP`.
        public var grantReadACP: String?
        /// `GrantWriteACP`.
        public var grantWriteACP: String?
        /// `IfMatch`.
        public var ifMatch: String?
        /// `IfNoneMatch`.
        public var ifNoneMatch: String?
        /// `Metadata`.
        public var metadata: [String: String]?
        /// `ObjectLockLegalHoldStatus`.
        public var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus?
        /// `ObjectLockMode`.
        public var objectLockMode: ObjectLockMode?
        /// `ObjectLockRetainUntilDate`.
        public var objectLockRetainUntilDate: Timestamp?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?
        /// `SSECustomerAlgorithm`.
        public var sseCustomerAlgorithm: String?
        /// `SSECustomerKey`.
        public var sseCustomerKey: String?
        /// `SSECustomerKeyMD5`.
        public var sseCustomerKeyMD5: String?
        /// `SSEKMSEncryptionContext`.
        public var ssekmsEncryptionContext: String?
        /// `SSEKMSKeyId`.
        public var ssekmsKeyId: String?
        /// `ServerSideEncryption`.
        public var serverSideEncryption: ServerSideEncryption?
        /// `StorageClass`.
        public var storageClass: StorageClass?
        /// `Tagging`.
        public var tagging: String?
        /// `WebsiteRedirectLocation`.
        public var websiteRedirectLocation: String?
        /// `WriteOffsetBytes`.
        public var writeOffsetBytes: Int?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            key: String,
            acl: ObjectCannedACL? = nil,
            body: [UInt8]? = nil,
            bucketKeyEnabled: Bool? = nil,
            cacheControl: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumMD5: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumXXHASH128: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH64: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentLength: Int? = nil,
            contentMD5: String? = nil,
            contentType: String? = nil,
            expectedBucketOwner: String? = nil,
            expires: String? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWriteACP: String? = nil,
            ifMatch: String? = nil,
            ifNoneMatch: String? = nil,
            metadata: [String: String]? = nil,
            objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil,
            objectLockMode: ObjectLockMode? = nil,
            objectLockRetainUntilDate: Timestamp? = nil,
            requestPayer: RequestPayer? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            ssekmsKeyId: String? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            storageClass: StorageClass? = nil,
            tagging: String? = nil,
            websiteRedirectLocation: String? = nil,
            writeOffsetBytes: Int? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.acl = acl
            self.body = body
            self.bucketKeyEnabled = bucketKeyEnabled
            self.cacheControl = cacheControl
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumMD5 = checksumMD5
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH64 = checksumXXHASH64
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.contentType = contentType
            self.expectedBucketOwner = expectedBucketOwner
            self.expires = expires
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.metadata = metadata
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.requestPayer = requestPayer
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.ssekmsKeyId = ssekmsKeyId
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.tagging = tagging
            self.websiteRedirectLocation = websiteRedirectLocation
            self.writeOffsetBytes = writeOffsetBytes
        }
    }

    /// `PutObjectOutput` of Amazon Simple Storage Service.
    public struct PutObjectOutput: Sendable, Hashable {
        /// `BucketKeyEnabled`.
        public var bucketKeyEnabled: Bool?
        /// `ChecksumCRC32`.
        public var checksumCRC32: String?
        /// `ChecksumCRC32C`.
        public var checksumCRC32C: String?
        /// `ChecksumCRC64NVME`.
        public var checksumCRC64NVME: String?
        /// `ChecksumMD5`.
        public var checksumMD5: String?
        /// `ChecksumSHA1`.
        public var checksumSHA1: String?
        /// `ChecksumSHA256`.
        public var checksumSHA256: String?
        /// `ChecksumSHA512`.
        public var checksumSHA512: String?
        /// `ChecksumType`.
        public var checksumType: ChecksumType?
        /// `ChecksumXXHASH128`.
        public var checksumXXHASH128: String?
        /// `ChecksumXXHASH3`.
        public var checksumXXHASH3: String?
        /// `ChecksumXXHASH64`.
        public var checksumXXHASH64: String?
        /// `ETag`.
        public var eTag: String?
        /// `Expiration`.
        public var expiration: String?
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?
        /// `SSECustomerAlgorithm`.
        public var sseCustomerAlgorithm: String?
        /// `SSECustomerKeyMD5`.
        public var sseCustomerKeyMD5: String?
        /// `SSEKMSEncryptionContext`.
        public var ssekmsEncryptionContext: String?
        /// `SSEKMSKeyId`.
        public var ssekmsKeyId: String?
        /// `ServerSideEncryption`.
        public var serverSideEncryption: ServerSideEncryption?
        /// `Size`.
        public var size: Int?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            bucketKeyEnabled: Bool? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumMD5: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumType: ChecksumType? = nil,
            checksumXXHASH128: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH64: String? = nil,
            eTag: String? = nil,
            expiration: String? = nil,
            requestCharged: RequestCharged? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            ssekmsKeyId: String? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            size: Int? = nil,
            versionId: String? = nil
        ) {
            self.bucketKeyEnabled = bucketKeyEnabled
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumMD5 = checksumMD5
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumType = checksumType
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH64 = checksumXXHASH64
            self.eTag = eTag
            self.expiration = expiration
            self.requestCharged = requestCharged
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.ssekmsKeyId = ssekmsKeyId
            self.serverSideEncryption = serverSideEncryption
            self.size = size
            self.versionId = versionId
        }
    }
}

extension S3.PutObjectRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.PutObjectOutput {
    package init(xml: XMLElement) throws {
        self.bucketKeyEnabled = nil
        self.checksumCRC32 = nil
        self.checksumCRC32C = nil
        self.checksumCRC64NVME = nil
        self.checksumMD5 = nil
        self.checksumSHA1 = nil
        self.checksumSHA256 = nil
        self.checksumSHA512 = nil
        self.checksumType = nil
        self.checksumXXHASH128 = nil
        self.checksumXXHASH3 = nil
        self.checksumXXHASH64 = nil
        self.eTag = nil
        self.expiration = nil
        self.requestCharged = nil
        self.sseCustomerAlgorithm = nil
        self.sseCustomerKeyMD5 = nil
        self.ssekmsEncryptionContext = nil
        self.ssekmsKeyId = nil
        self.serverSideEncryption = nil
        self.size = nil
        self.versionId = nil
    }
}

extension S3 {
    /// Calls `PutObject`.
    @discardableResult
    public func putObject(_ input: PutObjectRequest) async throws -> PutObjectOutput {
        try await client.execute(PutObject.self, input)
    }
}
