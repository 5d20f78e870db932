// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketCors` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html
    public enum GetBucketCors: AWSOperation {
        public typealias Input = GetBucketCorsRequest
        public typealias Output = GetBucketCorsOutput

        public static let name = "GetBucketCors"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("cors", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetBucketCorsRequest` of Amazon Simple Storage Service.
    public struct GetBucketCorsRequest: Sendable, Hashable {
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

    /// `GetBucketCorsOutput` of Amazon Simple Storage Service.
    public struct GetBucketCorsOutput: Sendable, Hashable {
        /// `CORSRules`.
        public var corsRules: [CORSRule]?

        /// What is left out is the service's to choose.
        public init(corsRules: [CORSRule]? = nil) {
            self.corsRules = corsRules
        }
    }
}

extension S3.GetBucketCorsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketCorsOutput {
    package init(xml: XMLElement) throws {
        self.corsRules = try xml.flattened("CORSRule") { try S3.CORSRule(xml: $0) }
    }
}

extension S3 {
    /// Calls `GetBucketCors`.
    @discardableResult
    public func getBucketCors(_ input: GetBucketCorsRequest) async throws -> GetBucketCorsOutput {
        try await client.execute(GetBucketCors.self, input)
    }
}
