// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetObject` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
    public enum GetObject: AWSOperation {
        public typealias Input = GetObjectRequest
        public typealias Output = GetObjectOutput

        public static let name = "GetObject"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))/\(try Label.path(input.key, "Key", keepsSlash: true))")
            request.addQuery("partNumber", input.partNumber.map { String($0) })
            request.addQuery("response-cache-control", input.responseCacheControl.map { $0 })
            request.addQuery("response-content-disposition", input.responseContentDisposition.map { $0 })
            request.addQuery("response-content-encoding", input.responseContentEncoding.map { $0 })
            request.addQuery("response-content-language", input.responseContentLanguage.map { $0 })
            request.addQuery("response-content-type", input.responseContentType.map { $0 })
            request.addQuery("response-expires", input.responseExpires.map { $0.text(.httpDate) })
            request.addQuery("versionId", input.versionId.map { $0 })
            request.setHeader("x-amz-checksum-mode", input.checksumMode.map { $0.rawValue })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("If-Match", input.ifMatch.map { $0 })
            request.setHeader("If-Modified-Since", input.ifModifiedSince.map { $0.text(.httpDate) })
            request.setHeader("If-None-Match", input.ifNoneMatch.map { $0 })
            request.setHeader("If-Unmodified-Since", input.ifUnmodifiedSince.map { $0.text(.httpDate) })
            request.setHeader("Range", input.range.map { $0 })
            request.setHeader("x-amz-request-payer", input.requestPayer.map { $0.rawValue })
            request.setHeader("x-amz-server-side-encryption-customer-algorithm", input.sseCustomerAlgorithm.map { $0 })
            request.setHeader("x-amz-server-side-encryption-customer-key", input.sseCustomerKey.map { $0 })
            request.setHeader("x-amz-server-side-encryption-customer-key-MD5", input.sseCustomerKeyMD5.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.acceptRanges = try response.header("accept-ranges") { try $0.string() }
            output.body = response.body.isEmpty ? nil : response.body
            output.bucketKeyEnabled = try response.header("x-amz-server-side-encryption-bucket-key-enabled") { try $0.boolean() }
            output.cacheControl = try response.header("Cache-Control") { try $0.string() }
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
            output.contentDisposition = try response.header("Content-Disposition") { try $0.string() }
            output.contentEncoding = try response.header("Content-Encoding") { try $0.string() }
            output.contentLanguage = try response.header("Content-Language") { try $0.string() }
            output.contentLength = try response.header("Content-Length") { try $0.integer() }
            output.contentRange = try response.header("Content-Range") { try $0.string() }
            output.contentType = try response.header("Content-Type") { try $0.string() }
            output.deleteMarker = try response.header("x-amz-delete-marker") { try $0.boolean() }
            output.eTag = try response.header("ETag") { try $0.string() }
            output.expiration = try response.header("x-amz-expiration") { try $0.string() }
            output.expires = try response.header("Expires") { try $0.string() }
            output.lastModified = try response.header("Last-Modified") { try $0.timestamp() }
            output.metadata = response.headers(prefix: "x-amz-meta-")
            output.missingMeta = try response.header("x-amz-missing-meta") { try $0.integer() }
            output.objectLockLegalHoldStatus = try response.header("x-amz-object-lock-legal-hold") { S3.ObjectLockLegalHoldStatus(rawValue: try $0.string()) }
            output.objectLockMode = try response.header("x-amz-object-lock-mode") { S3.ObjectLockMode(rawValue: try $0.string()) }
            output.objectLockRetainUntilDate = try response.header("x-amz-object-lock-retain-until-date") { try $0.timestamp() }
            output.partsCount = try response.header("x-amz-mp-parts-count") { try $0.integer() }
            output.replicationStatus = try response.header("x-amz-replication-status") { S3.ReplicationStatus(rawValue: try $0.string()) }
            output.requestCharged = try response.header("x-amz-request-charged") { S3.RequestCharged(rawValue: try $0.string()) }
            output.restore = try response.header("x-amz-restore") { try $0.string() }
            output.sseCustomerAlgorithm = try response.header("x-amz-server-side-encryption-customer-algorithm") { try $0.string() }
            output.sseCustomerKeyMD5 = try response.header("x-amz-server-side-encryption-customer-key-MD5") { try $0.string() }
            output.ssekmsKeyId = try response.header("x-amz-server-side-encryption-aws-kms-key-id") { try $0.string() }
            output.serverSideEncryption = try response.header("x-amz-server-side-encryption") { S3.ServerSideEncryption(rawValue: try $0.string()) }
            output.storageClass = try response.header("x-amz-storage-class") { S3.StorageClass(rawValue: try $0.string()) }
            output.tagCount = try response.header("x-amz-tagging-count") { try $0.integer() }
            output.versionId = try response.header("x-amz-version-id") { try $0.string() }
            output.websiteRedirectLocation = try response.header("x-amz-website-redirect-location") { try $0.string() }
            return output
        }
    }

    /// `GetObjectRequest` of Amazon Simple Storage Service.
    public struct GetObjectRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Key`.
        public var key: String
        /// `ChecksumMode`.
        public var checksumMode: ChecksumMode?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `IfMatch`.
        public var ifMatch: String?
        /// `IfModifiedSince`.
        public var ifModifiedSince: Timestamp?
        /// `IfNoneMatch`.
        public var ifNoneMatch: String?
        /// `IfUnmodifiedSince`.
        public var ifUnmodifiedSince: Timestamp?
        /// `PartNumber`.
        public var partNumber: Int?
        /// `Range`.
        public var range: String?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?
        /// `ResponseCacheControl`.
        public var responseCacheControl: String?
        /// `ResponseContentDisposition`.
        public var responseContentDisposition: String?
        /// `ResponseContentEncoding`.
        public var responseContentEncoding: String?
        /// `ResponseContentLanguage`.
        public var responseContentLanguage: String?
        /// `ResponseContentType`.
        public var responseContentType: String?
        /// `ResponseExpires`.
        public var responseExpires: Timestamp?
        /// `SSECustomerAlgorithm`.
        public var sseCustomerAlgorithm: String?
        /// `SSECustomerKey`.
        public var sseCustomerKey: String?
        /// `SSECustomerKeyMD5`.
        public var sseCustomerKeyMD5: String?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            key: String,
            checksumMode: ChecksumMode? = nil,
            expectedBucketOwner: String? = nil,
            ifMatch: String? = nil,
            ifModifiedSince: Timestamp? = nil,
            ifNoneMatch: String? = nil,
            ifUnmodifiedSince: Timestamp? = nil,
            partNumber: Int? = nil,
            range: String? = nil,
            requestPayer: RequestPayer? = nil,
            responseCacheControl: String? = nil,
            responseContentDisposition: String? = nil,
            responseContentEncoding: String? = nil,
            responseContentLanguage: String? = nil,
            responseContentType: String? = nil,
            responseExpires: Timestamp? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            versionId: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.checksumMode = checksumMode
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifModifiedSince = ifModifiedSince
            self.ifNoneMatch = ifNoneMatch
            self.ifUnmodifiedSince = ifUnmodifiedSince
            self.partNumber = partNumber
            self.range = range
            self.requestPayer = requestPayer
            self.responseCacheControl = responseCacheControl
            self.responseContentDisposition = responseContentDisposition
            self.responseContentEncoding = responseContentEncoding
            self.responseContentLanguage = responseContentLanguage
            self.responseContentType = responseContentType
            self.responseExpires = responseExpires
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.versionId = versionId
        }
    }

    /// `GetObjectOutput` of Amazon Simple Storage Service.
    public struct GetObjectOutput: Sendable, Hashable {
        /// `AcceptRanges`.
        public var acceptRanges: String?
        /// `Body`.
        public var body: [UInt8]?
        /// `BucketKeyEnabled`.
        public var bucketKeyEnabled: Bool?
        /// `CacheControl`.
        public var cacheControl: String?
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
        /// `ContentDisposition`.
        public var contentDisposition: String?
        /// `ContentEncoding`.
        public var contentEncoding: String?
        /// `ContentLanguage`.
        public var contentLanguage: String?
        /// `ContentLength`.
        public var contentLength: Int?
        /// `ContentRange`.
        public var contentRange: String?
        /// `ContentType`.
        public var contentType: String?
        /// `DeleteMarker`.
        public var deleteMarker: Bool?
        /// `ETag`.
        public var eTag: String?
        /// `Expiration`.
        public var expiration: String?
        /// `Expires`.
        public var expires: String?
        /// `LastModified`.
        public var lastModified: Timestamp?
        /// `Metadata`.
        public var metadata: [String: String]?
        /// `MissingMeta`.
        public var missingMeta: Int?
        /// `ObjectLockLegalHoldStatus`.
        public var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus?
        /// `ObjectLockMode`.
        public var objectLockMode: ObjectLockMode?
        /// `ObjectLockRetainUntilDate`.
        public var objectLockRetainUntilDate: Timestamp?
        /// `PartsCount`.
        public var partsCount: Int?
        /// `ReplicationStatus`.
        public var replicationStatus: ReplicationStatus?
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?
        /// `Restore`.
        public var restore: String?
        /// `SSECustomerAlgorithm`.
        public var sseCustomerAlgorithm: String?
        /// `SSECustomerKeyMD5`.
        public var sseCustomerKeyMD5: String?
        /// `SSEKMSKeyId`.
        public var ssekmsKeyId: String?
        /// `ServerSideEncryption`.
        public var serverSideEncryption: ServerSideEncryption?
        /// `StorageClass`.
        public var storageClass: StorageClass?
        /// `TagCount`.
        public var tagCount: Int?
        /// `VersionId`.
        public var versionId: String?
        /// `WebsiteRedirectLocation`.
        public var websiteRedirectLocation: String?

        /// What is left out is the service's to choose.
        public init(
            acceptRanges: String? = nil,
            body: [UInt8]? = nil,
            bucketKeyEnabled: Bool? = nil,
            cacheControl: String? = nil,
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
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentLength: Int? = nil,
            contentRange: String? = nil,
            contentType: String? = nil,
            deleteMarker: Bool? = nil,
            eTag: String? = nil,
            expiration: String? = nil,
            expires: String? = nil,
            lastModified: Timestamp? = nil,
            metadata: [String: String]? = nil,
            missingMeta: Int? = nil,
            objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil,
            objectLockMode: ObjectLockMode? = nil,
            objectLockRetainUntilDate: Timestamp? = nil,
            partsCount: Int? = nil,
            replicationStatus: ReplicationStatus? = nil,
            requestCharged: RequestCharged? = nil,
            restore: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            storageClass: StorageClass? = nil,
            tagCount: Int? = nil,
            versionId: String? = nil,
            websiteRedirectLocation: String? = nil
        ) {
            self.acceptRanges = acceptRanges
            self.body = body
            self.bucketKeyEnabled = bucketKeyEnabled
            self.cacheControl = cacheControl
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
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentLength = contentLength
            self.contentRange = contentRange
            self.contentType = contentType
            self.deleteMarker = deleteMarker
            self.eTag = eTag
            self.expiration = expiration
            self.expires = expires
            self.lastModified = lastModified
            self.metadata = metadata
            self.missingMeta = missingMeta
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.partsCount = partsCount
            self.replicationStatus = replicationStatus
            self.requestCharged = requestCharged
            self.restore = restore
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.tagCount = tagCount
            self.versionId = versionId
            self.websiteRedirectLocation = websiteRedirectLocation
        }
    }
}

extension S3.GetObjectRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetObjectOutput {
    package init(xml: XMLElement) throws {
        self.acceptRanges = nil
        self.body = nil
        self.bucketKeyEnabled = nil
        self.cacheControl = nil
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
        self.contentDisposition = nil
        self.contentEncoding = nil
        self.contentLanguage = nil
        self.contentLength = nil
        self.contentRange = nil
        self.contentType = nil
        self.deleteMarker = nil
        self.eTag = nil
        self.expiration = nil
        self.expires = nil
        self.lastModified = nil
        self.metadata = nil
        self.missingMeta = nil
        self.objectLockLegalHoldStatus = nil
        self.objectLockMode = nil
        self.objectLockRetainUntilDate = nil
        self.partsCount = nil
        self.replicationStatus = nil
        self.requestCharged = nil
        self.restore = nil
        self.sseCustomerAlgorithm = nil
        self.sseCustomerKeyMD5 = nil
        self.ssekmsKeyId = nil
        self.serverSideEncryption = nil
        self.storageClass = nil
        self.tagCount = nil
        self.versionId = nil
        self.websiteRedirectLocation = nil
    }
}

extension S3 {
    /// Calls `GetObject`.
    @discardableResult
    public func getObject(_ input: GetObjectRequest) async throws -> GetObjectOutput {
        try await client.execute(GetObject.self, input)
    }
}
