// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketAccelerateConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html
    public enum PutBucketAccelerateConfiguration: AWSOperation {
        public typealias Input = PutBucketAccelerateConfigurationRequest
        public typealias Output = Void

        public static let name = "PutBucketAccelerateConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("accelerate", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            let payload = input.accelerateConfiguration
            request.setBody(XMLWriter.document("AccelerateConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketAccelerateConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutBucketAccelerateConfigurationRequest: Sendable, Hashable {
        /// `AccelerateConfiguration`.
        public var accelerateConfiguration: AccelerateConfiguration
        /// `Bucket`.
        public var bucket: String
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?

        /// What is left out is the service's to choose.
        public init(
            accelerateConfiguration: AccelerateConfiguration,
            bucket: String,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.accelerateConfiguration = accelerateConfiguration
            self.bucket = bucket
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
        }
    }
}

extension S3.PutBucketAccelerateConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketAccelerateConfiguration`.
    public func putBucketAccelerateConfiguration(_ input: PutBucketAccelerateConfigurationRequest) async throws {
        try await client.execute(PutBucketAccelerateConfiguration.self, input)
    }
}
