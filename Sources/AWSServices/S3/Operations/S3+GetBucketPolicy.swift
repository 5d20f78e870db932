// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketPolicy` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
    public enum GetBucketPolicy: AWSOperation {
        public typealias Input = GetBucketPolicyRequest
        public typealias Output = GetBucketPolicyOutput

        public static let name = "GetBucketPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("policy", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.policy = response.body.isEmpty ? nil : response.text
            return output
        }
    }

    /// `GetBucketPolicyRequest` of Amazon Simple Storage Service.
    public struct GetBucketPolicyRequest: Sendable, Hashable {
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

    /// `GetBucketPolicyOutput` of Amazon Simple Storage Service.
    public struct GetBucketPolicyOutput: Sendable, Hashable {
        /// `Policy`.
        public var policy: String?

        /// What is left out is the service's to choose.
        public init(policy: String? = nil) {
            self.policy = policy
        }
    }
}

extension S3.GetBucketPolicyRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketPolicyOutput {
    package init(xml: XMLElement) throws {
        self.policy = nil
    }
}

extension S3 {
    /// Calls `GetBucketPolicy`.
    @discardableResult
    public func getBucketPolicy(_ input: GetBucketPolicyRequest) async throws -> GetBucketPolicyOutput {
        try await client.execute(GetBucketPolicy.self, input)
    }
}
