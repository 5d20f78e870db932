// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketMetricsConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketMetricsConfiguration.html
    public enum PutBucketMetricsConfiguration: AWSOperation {
        public typealias Input = PutBucketMetricsConfigurationRequest
        public typealias Output = Void

        public static let name = "PutBucketMetricsConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("metrics", nil))
            request.addQuery("id", input.id)
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.metricsConfiguration
            request.setBody(XMLWriter.document("MetricsConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketMetricsConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutBucketMetricsConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Id`.
        public var id: String
        /// `MetricsConfiguration`.
        public var metricsConfiguration: MetricsConfiguration
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            id: String,
            metricsConfiguration: MetricsConfiguration,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.id = id
            self.metricsConfiguration = metricsConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketMetricsConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketMetricsConfiguration`.
    public func putBucketMetricsConfiguration(_ input: PutBucketMetricsConfigurationRequest) async throws {
        try await client.execute(PutBucketMetricsConfiguration.self, input)
    }
}
