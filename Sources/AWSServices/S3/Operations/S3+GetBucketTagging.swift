// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketTagging` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
    public enum GetBucketTagging: AWSOperation {
        public typealias Input = GetBucketTaggingRequest
        public typealias Output = GetBucketTaggingOutput

        public static let name = "GetBucketTagging"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("tagging", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetBucketTaggingRequest` of Amazon Simple Storage Service.
    public struct GetBucketTaggingRequest: Sendable, Hashable {
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

    /// `GetBucketTaggingOutput` of Amazon Simple Storage Service.
    public struct GetBucketTaggingOutput: Sendable, Hashable {
        /// `TagSet`.
        public var tagSet: [Tag]?

        /// What is left out is the service's to choose.
        public init(tagSet: [Tag]? = nil) {
            self.tagSet = tagSet
        }
    }
}

extension S3.GetBucketTaggingRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketTaggingOutput {
    package init(xml: XMLElement) throws {
        self.tagSet = try xml.member("TagSet") { try $0.list { try S3.Tag(xml: $0) } }
    }
}

extension S3 {
    /// Calls `GetBucketTagging`.
    @discardableResult
    public func getBucketTagging(_ input: GetBucketTaggingRequest) async throws -> GetBucketTaggingOutput {
        try await client.execute(GetBucketTagging.self, input)
    }
}
