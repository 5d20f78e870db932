// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetPublicAccessBlock` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html
    public enum GetPublicAccessBlock: AWSOperation {
        public typealias Input = GetPublicAccessBlockRequest
        public typealias Output = GetPublicAccessBlockOutput

        public static let name = "GetPublicAccessBlock"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("publicAccessBlock", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.publicAccessBlockConfiguration = response.body.isEmpty ? nil : try PublicAccessBlockConfiguration(xml: response.xml())
            return output
        }
    }

    /// `GetPublicAccessBlockRequest` of Amazon Simple Storage Service.
    public struct GetPublicAccessBlockRequest: Sendable, Hashable {
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

    /// `GetPublicAccessBlockOutput` of Amazon Simple Storage Service.
    public struct GetPublicAccessBlockOutput: Sendable, Hashable {
        /// `PublicAccessBlockConfiguration`.
        public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration?

        /// What is left out is the service's to choose.
        public init(publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil) {
            self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
        }
    }
}

extension S3.GetPublicAccessBlockRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetPublicAccessBlockOutput {
    package init(xml: XMLElement) throws {
        self.publicAccessBlockConfiguration = nil
    }
}

extension S3 {
    /// Calls `GetPublicAccessBlock`.
    @discardableResult
    public func getPublicAccessBlock(_ input: GetPublicAccessBlockRequest) async throws -> GetPublicAccessBlockOutput {
        try await client.execute(GetPublicAccessBlock.self, input)
    }
}
