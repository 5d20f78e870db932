// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ListObjectVersions` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
    public enum ListObjectVersions: AWSOperation {
        public typealias Input = ListObjectVersionsRequest
        public typealias Output = ListObjectVersionsOutput

        public static let name = "ListObjectVersions"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("versions", nil))
            request.addQuery("delimiter", input.delimiter.map { $0 })
            request.addQuery("encoding-type", input.encodingType.map { $0.rawValue })
            request.addQuery("key-marker", input.keyMarker.map { $0 })
            request.addQuery("max-keys", input.maxKeys.map { String($0) })
            request.addQuery("prefix", input.prefix.map { $0 })
            request.addQuery("version-id-marker", input.versionIdMarker.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-optional-object-attributes", texts: input.optionalObjectAttributes.map { $0.map { $0.rawValue } })
            request.setHeader("x-amz-request-payer", input.requestPayer.map { $0.rawValue })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(xml: response.xml())
            output.requestCharged = try response.header("x-amz-request-charged") { S3.RequestCharged(rawValue: try $0.string()) }
            return output
        }
    }

    /// `ListObjectVersionsRequest` of Amazon Simple Storage Service.
    public struct ListObjectVersionsRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Delimiter`.
        public var delimiter: String?
        /// `EncodingType`.
        public var encodingType: EncodingType?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `KeyMarker`.
        public var keyMarker: String?
        /// `MaxKeys`.
        public var maxKeys: Int?
        /// `OptionalObjectAttributes`.
        public var optionalObjectAttributes: [OptionalObjectAttributes]?
        /// `Prefix`.
        public var prefix: String?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?
        /// `VersionIdMarker`.
        public var versionIdMarker: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            delimiter: String? = nil,
            encodingType: EncodingType? = nil,
            expectedBucketOwner: String? = nil,
            keyMarker: String? = nil,
            maxKeys: Int? = nil,
            optionalObjectAttributes: [OptionalObjectAttributes]? = nil,
            prefix: String? = nil,
            requestPayer: RequestPayer? = nil,
            versionIdMarker: String? = nil
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.expectedBucketOwner = expectedBucketOwner
            self.keyMarker = keyMarker
            self.maxKeys = maxKeys
            self.optionalObjectAttributes = optionalObjectAttributes
            self.prefix = prefix
            self.requestPayer = requestPayer
            self.versionIdMarker = versionIdMarker
        }
    }

    /// `ListObjectVersionsOutput` of Amazon Simple Storage Service.
    public struct ListObjectVersionsOutput: Sendable, Hashable {
        /// `CommonPrefixes`.
        public var commonPrefixes: [CommonPrefix]?
        /// `DeleteMarkers`.
        public var deleteMarkers: [DeleteMarkerEntry]?
        /// `Delimiter`.
        public var delimiter: String?
        /// `EncodingType`.
        public var encodingType: EncodingType?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `KeyMarker`.
        public var keyMarker: String?
        /// `MaxKeys`.
        public var maxKeys: Int?
        /// `Name`.
        public var name: String?
        /// `NextKeyMarker`.
        public var nextKeyMarker: String?
        /// `NextVersionIdMarker`.
        public var nextVersionIdMarker: String?
        /// `Prefix`.
        public var prefix: String?
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?
        /// `VersionIdMarker`.
        public var versionIdMarker: String?
        /// `Versions`.
        public var versions: [ObjectVersion]?

        /// What is left out is the service's to choose.
        public init(
            commonPrefixes: [CommonPrefix]? = nil,
            deleteMarkers: [DeleteMarkerEntry]? = nil,
            delimiter: String? = nil,
            encodingType: EncodingType? = nil,
            isTruncated: Bool? = nil,
            keyMarker: String? = nil,
            maxKeys: Int? = nil,
            name: String? = nil,
            nextKeyMarker: String? = nil,
            nextVersionIdMarker: String? = nil,
            prefix: String? = nil,
            requestCharged: RequestCharged? = nil,
            versionIdMarker: String? = nil,
            versions: [ObjectVersion]? = nil
        ) {
            self.commonPrefixes = commonPrefixes
            self.deleteMarkers = deleteMarkers
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.isTruncated = isTruncated
            self.keyMarker = keyMarker
            self.maxKeys = maxKeys
            self.name = name
            self.nextKeyMarker = nextKeyMarker
            self.nextVersionIdMarker = nextVersionIdMarker
            self.prefix = prefix
            self.requestCharged = requestCharged
            self.versionIdMarker = versionIdMarker
            self.versions = versions
        }
    }
}

extension S3.ListObjectVersionsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.ListObjectVersionsOutput {
    package init(xml: XMLElement) throws {
        self.commonPrefixes = try xml.flattened("CommonPrefixes") { try S3.CommonPrefix(xml: $0) }
        self.deleteMarkers = try xml.flattened("DeleteMarker") { try S3.DeleteMarkerEntry(xml: $0) }
        self.delimiter = try xml.member("Delimiter") { try $0.string() }
        self.encodingType = try xml.member("EncodingType") { S3.EncodingType(rawValue: try $0.string()) }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.keyMarker = try xml.member("KeyMarker") { try $0.string() }
        self.maxKeys = try xml.member("MaxKeys") { try $0.integer() }
        self.name = try xml.member("Name") { try $0.string() }
        self.nextKeyMarker = try xml.member("NextKeyMarker") { try $0.string() }
        self.nextVersionIdMarker = try xml.member("NextVersionIdMarker") { try $0.string() }
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.requestCharged = nil
        self.versionIdMarker = try xml.member("VersionIdMarker") { try $0.string() }
        self.versions = try xml.flattened("Version") { try S3.ObjectVersion(xml: $0) }
    }
}

extension S3 {
    /// Calls `ListObjectVersions`.
    @discardableResult
    public func listObjectVersions(_ input: ListObjectVersionsRequest) async throws -> ListObjectVersionsOutput {
        try await client.execute(ListObjectVersions.self, input)
    }

    /// Every page of `ListObjectVersions`, each asked for when the loop comes to it.
    public func listObjectVersionsPages(
        _ input: ListObjectVersionsRequest
    ) -> Pages<ListObjectVersionsRequest, ListObjectVersionsOutput> {
        Pages(input, call: { try await listObjectVersions($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.nextKeyMarker?.isEmpty == false || page.nextVersionIdMarker?.isEmpty == false else { return false }
            input.keyMarker = page.nextKeyMarker
            input.versionIdMarker = page.nextVersionIdMarker
            return true
        }
    }
}
