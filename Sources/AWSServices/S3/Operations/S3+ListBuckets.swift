// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ListBuckets` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
    public enum ListBuckets: AWSOperation {
        public typealias Input = ListBucketsRequest
        public typealias Output = ListBucketsOutput

        public static let name = "ListBuckets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/")
            request.addQuery("bucket-region", input.bucketRegion.map { $0 })
            request.addQuery("continuation-token", input.continuationToken.map { $0 })
            request.addQuery("max-buckets", input.maxBuckets.map { String($0) })
            request.addQuery("prefix", input.prefix.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListBucketsRequest` of Amazon Simple Storage Service.
    public struct ListBucketsRequest: Sendable, Hashable {
        /// `BucketRegion`.
        public var bucketRegion: String?
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `MaxBuckets`.
        public var maxBuckets: Int?
        /// `Prefix`.
        public var prefix: String?

        /// What is left out is the service's to choose.
        public init(
            bucketRegion: String? = nil,
            continuationToken: String? = nil,
            maxBuckets: Int? = nil,
            prefix: String? = nil
        ) {
            self.bucketRegion = bucketRegion
            self.continuationToken = continuationToken
            self.maxBuckets = maxBuckets
            self.prefix = prefix
        }
    }

    /// `ListBucketsOutput` of Amazon Simple Storage Service.
    public struct ListBucketsOutput: Sendable, Hashable {
        /// `Buckets`.
        public var buckets: [Bucket]?
        /// `ContinuationToken`.
        public var continuationToken: String?
        /// `Owner`.
        public var owner: Owner?
        /// `Prefix`.
        public var prefix: String?

        /// What is left out is the service's to choose.
        public init(
            buckets: [Bucket]? = nil,
            continuationToken: String? = nil,
            owner: Owner? = nil,
            prefix: String? = nil
        ) {
            self.buckets = buckets
            self.continuationToken = continuationToken
            self.owner = owner
            self.prefix = prefix
        }
    }
}

extension S3.ListBucketsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.ListBucketsOutput {
    package init(xml: XMLElement) throws {
        self.buckets = try xml.member("Buckets") { try $0.list { try S3.Bucket(xml: $0) } }
        self.continuationToken = try xml.member("ContinuationToken") { try $0.string() }
        self.owner = try xml.member("Owner") { try S3.Owner(xml: $0) }
        self.prefix = try xml.member("Prefix") { try $0.string() }
    }
}

extension S3 {
    /// Calls `ListBuckets`.
    @discardableResult
    public func listBuckets(_ input: ListBucketsRequest = ListBucketsRequest()) async throws -> ListBucketsOutput {
        try await client.execute(ListBuckets.self, input)
    }

    /// Every page of `ListBuckets`, each asked for when the loop comes to it.
    public func listBucketsPages(
        _ input: ListBucketsRequest = ListBucketsRequest()
    ) -> Pages<ListBucketsRequest, ListBucketsOutput> {
        Pages(input, call: { try await listBuckets($0) }) {
            page, input in
            guard page.continuationToken?.isEmpty == false else { return false }
            input.continuationToken = page.continuationToken
            return true
        }
    }
}
