// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketWebsite` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html
    public enum GetBucketWebsite: AWSOperation {
        public typealias Input = GetBucketWebsiteRequest
        public typealias Output = GetBucketWebsiteOutput

        public static let name = "GetBucketWebsite"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("website", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetBucketWebsiteRequest` of Amazon Simple Storage Service.
    public struct GetBucketWebsiteRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(bucket: String, expectedBucketOwner: String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
    }

    /// `GetBucketWebsiteOutput` of Amazon Simple Storage Service.
    public struct GetBucketWebsiteOutput: Sendable, Hashable {
        /// `ErrorDocument`.
        public var errorDocument: ErrorDocument?
        /// `IndexDocument`.
        public var indexDocument: IndexDocument?
        /// `RedirectAllRequestsTo`.
        public var redirectAllRequestsTo: RedirectAllRequestsTo?
        /// `RoutingRules`.
        public var routingRules: [RoutingRule]?

        /// What is left out is the service's to choose.
        public init(
            errorDocument: ErrorDocument? = nil,
            indexDocument: IndexDocument? = nil,
            redirectAllRequestsTo: RedirectAllRequestsTo? = nil,
            routingRules: [RoutingRule]? = nil
        ) {
            self.errorDocument = errorDocument
            self.indexDocument = indexDocument
            self.redirectAllRequestsTo = redirectAllRequestsTo
            self.routingRules = routingRules
        }
    }
}

extension S3.GetBucketWebsiteRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketWebsiteOutput {
    package init(xml: XMLElement) throws {
        self.errorDocument = try xml.member("ErrorDocument") { try S3.ErrorDocument(xml: $0) }
        self.indexDocument = try xml.member("IndexDocument") { try S3.IndexDocument(xml: $0) }
        self.redirectAllRequestsTo = try xml.member("RedirectAllRequestsTo") { try S3.RedirectAllRequestsTo(xml: $0) }
        self.routingRules = try xml.member("RoutingRules") { try $0.list { try S3.RoutingRule(xml: $0) } }
    }
}

extension S3 {
    /// Calls `GetBucketWebsite`.
    @discardableResult
    public func getBucketWebsite(_ input: GetBucketWebsiteRequest) async throws -> GetBucketWebsiteOutput {
        try await client.execute(GetBucketWebsite.self, input)
    }
}
