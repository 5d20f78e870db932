// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketAnalyticsConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAnalyticsConfiguration.html
    public enum PutBucketAnalyticsConfiguration: AWSOperation {
        public typealias Input = PutBucketAnalyticsConfigurationRequest
        public typealias Output = Void

        public static let name = "PutBucketAnalyticsConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("analytics", nil))
            request.addQuery("id", input.id)
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.analyticsConfiguration
            request.setBody(XMLWriter.document("AnalyticsConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketAnalyticsConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutBucketAnalyticsConfigurationRequest: Sendable, Hashable {
        /// `AnalyticsConfiguration`.
        public var analyticsConfiguration: AnalyticsConfiguration
        /// `Bucket`.
        public var bucket: String
        /// `Id`.
        public var id: String
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            analyticsConfiguration: AnalyticsConfiguration,
            bucket: String,
            id: String,
            expectedBucketOwner: String? = nil
        ) {
            self.analyticsConfiguration = analyticsConfiguration
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketAnalyticsConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketAnalyticsConfiguration`.
    public func putBucketAnalyticsConfiguration(_ input: PutBucketAnalyticsConfigurationRequest) async throws {
        try await client.execute(PutBucketAnalyticsConfiguration.self, input)
    }
}
