// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketMetadataTableConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetadataTableConfiguration.html
    public enum GetBucketMetadataTableConfiguration: AWSOperation {
        public typealias Input = GetBucketMetadataTableConfigurationRequest
        public typealias Output = GetBucketMetadataTableConfigurationOutput

        public static let name = "GetBucketMetadataTableConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metadataTable", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.getBucketMetadataTableConfigurationResult = response.body.isEmpty ? nil : try GetBucketMetadataTableConfigurationResult(xml: response.xml())
            return output
        }
    }

    /// `GetBucketMetadataTableConfigurationRequest` of Amazon Simple Storage Service.
    public struct GetBucketMetadataTableConfigurationRequest: Sendable, Hashable {
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

    /// `GetBucketMetadataTableConfigurationOutput` of Amazon Simple Storage Service.
    public struct GetBucketMetadataTableConfigurationOutput: Sendable, Hashable {
        /// `GetBucketMetadataTableConfigurationResult`.
        public var getBucketMetadataTableConfigurationResult: GetBucketMetadataTableConfigurationResult?

        /// What is left out is the service's to choose.
        public init(getBucketMetadataTableConfigurationResult: GetBucketMetadataTableConfigurationResult? = nil) {
            self.getBucketMetadataTableConfigurationResult = getBucketMetadataTableConfigurationResult
        }
    }
}

extension S3.GetBucketMetadataTableConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketMetadataTableConfigurationOutput {
    package init(xml: XMLElement) throws {
        self.getBucketMetadataTableConfigurationResult = nil
    }
}

extension S3 {
    /// Calls `GetBucketMetadataTableConfiguration`.
    @discardableResult
    public func getBucketMetadataTableConfiguration(_ input: GetBucketMetadataTableConfigurationRequest) async throws -> GetBucketMetadataTableConfigurationOutput {
        try await client.execute(GetBucketMetadataTableConfiguration.self, input)
    }
}
