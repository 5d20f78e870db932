// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketNotificationConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html
    public enum GetBucketNotificationConfiguration: AWSOperation {
        public typealias Input = GetBucketNotificationConfigurationRequest
        public typealias Output = NotificationConfiguration

        public static let name = "GetBucketNotificationConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("notification", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetBucketNotificationConfigurationRequest` of Amazon Simple Storage Service.
    public struct GetBucketNotificationConfigurationRequest: Sendable, Hashable {
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

    /// `NotificationConfiguration` of Amazon Simple Storage Service.
    public struct NotificationConfiguration: Sendable, Hashable {
        /// `EventBridgeConfiguration`.
        public var eventBridgeConfiguration: EventBridgeConfiguration?
        /// `LambdaFunctionConfigurations`.
        public var lambdaFunctionConfigurations: [LambdaFunctionConfiguration]?
        /// `QueueConfigurations`.
        public var queueConfigurations: [QueueConfiguration]?
        /// `TopicConfigurations`.
        public var topicConfigurations: [TopicConfiguration]?

        /// What is left out is the service's to choose.
        public init(
            eventBridgeConfiguration: EventBridgeConfiguration? = nil,
            lambdaFunctionConfigurations: [LambdaFunctionConfiguration]? = nil,
            queueConfigurations: [QueueConfiguration]? = nil,
            topicConfigurations: [TopicConfiguration]? = nil
        ) {
            self.eventBridgeConfiguration = eventBridgeConfiguration
            self.lambdaFunctionConfigurations = lambdaFunctionConfigurations
            self.queueConfigurations = queueConfigurations
            self.topicConfigurations = topicConfigurations
        }
    }
}

extension S3.GetBucketNotificationConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.NotificationConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("EventBridgeConfiguration", eventBridgeConfiguration) { $1.write(to: &$0) }
        xml.flattened("CloudFunctionConfiguration", lambdaFunctionConfigurations) { $1.write(to: &$0) }
        xml.flattened("QueueConfiguration", queueConfigurations) { $1.write(to: &$0) }
        xml.flattened("TopicConfiguration", topicConfigurations) { $1.write(to: &$0) }
    }
}

extension S3.NotificationConfiguration {
    package init(xml: XMLElement) throws {
        self.eventBridgeConfiguration = try xml.member("EventBridgeConfiguration") { try S3.EventBridgeConfiguration(xml: $0) }
        self.lambdaFunctionConfigurations = try xml.flattened("CloudFunctionConfiguration") { try S3.LambdaFunctionConfiguration(xml: $0) }
        self.queueConfigurations = try xml.flattened("QueueConfiguration") { try S3.QueueConfiguration(xml: $0) }
        self.topicConfigurations = try xml.flattened("TopicConfiguration") { try S3.TopicConfiguration(xml: $0) }
    }
}

extension S3 {
    /// Calls `GetBucketNotificationConfiguration`.
    @discardableResult
    public func getBucketNotificationConfiguration(_ input: GetBucketNotificationConfigurationRequest) async throws -> NotificationConfiguration {
        try await client.execute(GetBucketNotificationConfiguration.self, input)
    }
}
