// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteBucketAnalyticsConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketAnalyticsConfiguration.html
    public enum DeleteBucketAnalyticsConfiguration: AWSOperation {
        public typealias Input = DeleteBucketAnalyticsConfigurationRequest
        public typealias Output = Void

        public static let name = "DeleteBucketAnalyticsConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("analytics", nil))
            request.addQuery("id", input.id)
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteBucketAnalyticsConfigurationRequest` of Amazon Simple Storage Service.
    public struct DeleteBucketAnalyticsConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Id`.
        public var id: String
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(bucket: String, id: String, expectedBucketOwner: String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.DeleteBucketAnalyticsConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `DeleteBucketAnalyticsConfiguration`.
    public func deleteBucketAnalyticsConfiguration(_ input: DeleteBucketAnalyticsConfigurationRequest) async throws {
        try await client.execute(DeleteBucketAnalyticsConfiguration.self, input)
    }
}
