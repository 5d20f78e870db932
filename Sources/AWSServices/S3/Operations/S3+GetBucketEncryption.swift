// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketEncryption` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
    public enum GetBucketEncryption: AWSOperation {
        public typealias Input = GetBucketEncryptionRequest
        public typealias Output = GetBucketEncryptionOutput

        public static let name = "GetBucketEncryption"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("encryption", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.serverSideEncryptionConfiguration = response.body.isEmpty ? nil : try ServerSideEncryptionConfiguration(xml: response.xml())
            return output
        }
    }

    /// `GetBucketEncryptionRequest` of Amazon Simple Storage Service.
    public struct GetBucketEncryptionRequest: Sendable, Hashable {
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

    /// `GetBucketEncryptionOutput` of Amazon Simple Storage Service.
    public struct GetBucketEncryptionOutput: Sendable, Hashable {
        /// `ServerSideEncryptionConfiguration`.
        public var serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration?

        /// What is left out is the service's to choose.
        public init(serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration? = nil) {
            self.serverSideEncryptionConfiguration = serverSideEncryptionConfiguration
        }
    }
}

extension S3.GetBucketEncryptionRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketEncryptionOutput {
    package init(xml: XMLElement) throws {
        self.serverSideEncryptionConfiguration = nil
    }
}

extension S3 {
    /// Calls `GetBucketEncryption`.
    @discardableResult
    public func getBucketEncryption(_ input: GetBucketEncryptionRequest) async throws -> GetBucketEncryptionOutput {
        try await client.execute(GetBucketEncryption.self, input)
    }
}
