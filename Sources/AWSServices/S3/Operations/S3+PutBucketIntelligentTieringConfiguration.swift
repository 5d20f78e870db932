// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketIntelligentTieringConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketIntelligentTieringConfiguration.html
    public enum PutBucketIntelligentTieringConfiguration: AWSOperation {
        public typealias Input = PutBucketIntelligentTieringConfigurationRequest
        public typealias Output = Void

        public static let name = "PutBucketIntelligentTieringConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("intelligent-tiering", nil))
            request.addQuery("id", input.id)
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.intelligentTieringConfiguration
            request.setBody(XMLWriter.document("IntelligentTieringConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketIntelligentTieringConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutBucketIntelligentTieringConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `Id`.
        public var id: String
        /// `IntelligentTieringConfiguration`.
        public var intelligentTieringConfiguration: IntelligentTieringConfiguration
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            id: String,
            intelligentTieringConfiguration: IntelligentTieringConfiguration,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.id = id
            self.intelligentTieringConfiguration = intelligentTieringConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketIntelligentTieringConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketIntelligentTieringConfiguration`.
    public func putBucketIntelligentTieringConfiguration(_ input: PutBucketIntelligentTieringConfigurationRequest) async throws {
        try await client.execute(PutBucketIntelligentTieringConfiguration.self, input)
    }
}
