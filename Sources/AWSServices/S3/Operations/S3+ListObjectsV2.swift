// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ListObjectsV2` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
    public enum ListObjectsV2: AWSOperation {
        public typealias Input = ListObjectsV2Request
        public typealias Output = ListObjectsV2Output

        public static let name = "ListObjectsV2"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("list-type", "2"))
            request.addQuery("continuation-token", input.continuationToken.map { $0 })
            request.addQuery("delimiter", input.delimiter.map { $0 })
            request.addQuery("encoding-type", input.encodingType.map { $0.rawValue })
            request.addQuery("fetch-owner", input.fetchOwner.map { String($0) })
            request.addQuery("max-keys", input.maxKeys.map { String($0) })
            request.addQuery("prefix", input.prefix.map { $0 })
            request.addQuery("start-after", input.startAfter.map { $0 })
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

    /// `ListObjectsV2Request` of Amazon Simple Storage Service.
    public struct ListObjectsV2Request: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `Delimiter`.
        public var delimiter: String?
        /// `EncodingType`.
        public var encodingType: EncodingType?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `FetchOwner`.
        public var fetchOwner: Bool?
        /// `MaxKeys`.
        public var maxKeys: Int?
        /// `OptionalObjectAttributes`.
        public var optionalObjectAttributes: [OptionalObjectAttributes]?
        /// `Prefix`.
        public var prefix: String?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?
        /// `StartAfter`.
        public var startAfter: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            continuationToken: String? = nil,
            delimiter: String? = nil,
            encodingType: EncodingType? = nil,
            expectedBucketOwner: String? = nil,
            fetchOwner: Bool? = nil,
            maxKeys: Int? = nil,
            optionalObjectAttributes: [OptionalObjectAttributes]? = nil,
            prefix: String? = nil,
            requestPayer: RequestPayer? = nil,
            startAfter: String? = nil
        ) {
            self.bucket = bucket
            self.continuationToken = continuationToken
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.expectedBucketOwner = expectedBucketOwner
            self.fetchOwner = fetchOwner
            self.maxKeys = maxKeys
            self.optionalObjectAttributes = optionalObjectAttributes
            self.prefix = prefix
            self.requestPayer = requestPayer
            self.startAfter = startAfter
        }
    }

    /// `ListObjectsV2Output` of Amazon Simple Storage Service.
    public struct ListObjectsV2Output: Sendable, Hashable {
        /// `CommonPrefixes`.
        public var commonPrefixes: [CommonPrefix]?
        /// `Contents`.
        public var contents: [Object]?
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `Delimiter`.
        public var delimiter: String?
        /// `EncodingType`.
        public var encodingType: EncodingType?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `KeyCount`.
        public var keyCount: Int?
        /// `MaxKeys`.
        public var maxKeys: Int?
        /// `Name`.
        public var name: String?
        /// `NextContinuationToken`.
        public var nextContinuationToken: String?
        /// `Prefix`.
        public var prefix: String?
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?
        /// `StartAfter`.
        public var startAfter: String?

        /// What is left out is the service's to choose.
        public init(
            commonPrefixes: [CommonPrefix]? = nil,
            contents: [Object]? = nil,
            continuationToken: String? = nil,
            delimiter: String? = nil,
            encodingType: EncodingType? = nil,
            isTruncated: Bool? = nil,
            keyCount: Int? = nil,
            maxKeys: Int? = nil,
            name: String? = nil,
            nextContinuationToken: String? = nil,
            prefix: String? = nil,
            requestCharged: RequestCharged? = nil,
            startAfter: String? = nil
        ) {
            self.commonPrefixes = commonPrefixes
            self.contents = contents
            self.continuationToken = continuationToken
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.isTruncated = isTruncated
            self.keyCount = keyCount
            self.maxKeys = maxKeys
            self.name = name
            self.nextContinuationToken = nextContinuationToken
            self.prefix = prefix
            self.requestCharged = requestCharged
            self.startAfter = startAfter
        }
    }
}

extension S3.ListObjectsV2Request {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.ListObjectsV2Output {
    package init(xml: XMLElement) throws {
        self.commonPrefixes = try xml.flattened("CommonPrefixes") { try S3.CommonPrefix(xml: $0) }
        self.contents = try xml.flattened("Contents") { try S3.Object(xml: $0) }
        self.continuationToken = try xml.member("ContinuationToken") { try $0.string() }
        self.delimiter = try xml.member("Delimiter") { try $0.string() }
        self.encodingType = try xml.member("EncodingType") { S3.EncodingType(rawValue: try $0.string()) }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.keyCount = try xml.member("KeyCount") { try $0.integer() }
        self.maxKeys = try xml.member("MaxKeys") { try $0.integer() }
        self.name = try xml.member("Name") { try $0.string() }
        self.nextContinuationToken = try xml.member("NextContinuationToken") { try $0.string() }
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.requestCharged = nil
        self.startAfter = try xml.member("StartAfter") { try $0.string() }
    }
}

extension S3 {
    /// Calls `ListObjectsV2`.
    @discardableResult
    public func listObjectsV2(_ input: ListObjectsV2Request) async throws -> ListObjectsV2Output {
        try await client.execute(ListObjectsV2.self, input)
    }

    /// Every page of `ListObjectsV2`, each asked for when the loop comes to it.
    public func listObjectsV2Pages(_ input: ListObjectsV2Request) -> Pages<ListObjectsV2Request, ListObjectsV2Output> {
        Pages(input, call: { try await listObjectsV2($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.nextContinuationToken?.isEmpty == false else { return false }
            input.continuationToken = page.nextContinuationToken
            return true
        }
    }
}
