// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketMetadataConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetadataConfiguration.html
    public enum GetBucketMetadataConfiguration: AWSOperation {
        public typealias Input = GetBucketMetadataConfigurationRequest
        public typealias Output = GetBucketMetadataConfigurationOutput

        public static let name = "GetBucketMetadataConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metadataConfiguration", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.getBucketMetadataConfigurationResult = response.body.isEmpty ? nil : try GetBucketMetadataConfigurationResult(xml: response.xml())
            return output
        }
    }

    /// `GetBucketMetadataConfigurationRequest` of Amazon Simple Storage Service.
    public struct GetBucketMetadataConfigurationRequest: Sendable, Hashable {
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

    /// `GetBucketMetadataConfigurationOutput` of Amazon Simple Storage Service.
    public struct GetBucketMetadataConfigurationOutput: Sendable, Hashable {
        /// `GetBucketMetadataConfigurationResult`.
        public var getBucketMetadataConfigurationResult: GetBucketMetadataConfigurationResult?

        /// What is left out is the service's to choose.
        public init(getBucketMetadataConfigurationResult: GetBucketMetadataConfigurationResult? = nil) {
            self.getBucketMetadataConfigurationResult = getBucketMetadataConfigurationResult
        }
    }
}

extension S3.GetBucketMetadataConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketMetadataConfigurationOutput {
    package init(xml: XMLElement) throws {
        self.getBucketMetadataConfigurationResult = nil
    }
}

extension S3 {
    /// Calls `GetBucketMetadataConfiguration`.
    @discardableResult
    public func getBucketMetadataConfiguration(_ input: GetBucketMetadataConfigurationRequest) async throws -> GetBucketMetadataConfigurationOutput {
        try await client.execute(GetBucketMetadataConfiguration.self, input)
    }
}
