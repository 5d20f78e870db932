// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketNotificationConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
    public enum PutBucketNotificationConfiguration: AWSOperation {
        public typealias Input = PutBucketNotificationConfigurationRequest
        public typealias Output = Void

        public static let name = "PutBucketNotificationConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("notification", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-skip-destination-validation", input.skipDestinationValidation.map { String($0) })
            let payload = input.notificationConfiguration
            request.setBody(XMLWriter.document("NotificationConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBucketNotificationConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutBucketNotificationConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `NotificationConfiguration`.
        public var notificationConfiguration: NotificationConfiguration
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `SkipDestinationValidation`.
        public var skipDestinationValidation: Bool?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            notificationConfiguration: NotificationConfiguration,
            expectedBucketOwner: String? = nil,
            skipDestinationValidation: Bool? = nil
        ) {
            self.bucket = bucket
            self.notificationConfiguration = notificationConfiguration
            self.expectedBucketOwner = expectedBucketOwner
            self.skipDestinationValidation = skipDestinationValidation
        }
    }
}

extension S3.PutBucketNotificationConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3 {
    /// Calls `PutBucketNotificationConfiguration`.
    public func putBucketNotificationConfiguration(_ input: PutBucketNotificationConfigurationRequest) async throws {
        try await client.execute(PutBucketNotificationConfiguration.self, input)
    }
}
