// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketLogging` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html
    public enum GetBucketLogging: AWSOperation {
        public typealias Input = GetBucketLoggingRequest
        public typealias Output = GetBucketLoggingOutput

        public static let name = "GetBucketLogging"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("logging", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetBucketLoggingRequest` of Amazon Simple Storage Service.
    public struct GetBucketLoggingRequest: Sendable, Hashable {
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

    /// `GetBucketLoggingOutput` of Amazon Simple Storage Service.
    public struct GetBucketLoggingOutput: Sendable, Hashable {
        /// `LoggingEnabled`.
        public var loggingEnabled: LoggingEnabled?

        /// What is left out is the service's to choose.
        public init(loggingEnabled: LoggingEnabled? = nil) {
            self.loggingEnabled = loggingEnabled
        }
    }
}

extension S3.GetBucketLoggingRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketLoggingOutput {
    package init(xml: XMLElement) throws {
        self.loggingEnabled = try xml.member("LoggingEnabled") { try S3.LoggingEnabled(xml: $0) }
    }
}

extension S3 {
    /// Calls `GetBucketLogging`.
    @discardableResult
    public func getBucketLogging(_ input: GetBucketLoggingRequest) async throws -> GetBucketLoggingOutput {
        try await client.execute(GetBucketLogging.self, input)
    }
}
