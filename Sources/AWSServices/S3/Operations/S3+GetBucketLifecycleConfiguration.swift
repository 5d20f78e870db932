// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketLifecycleConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html
    public enum GetBucketLifecycleConfiguration: AWSOperation {
        public typealias Input = GetBucketLifecycleConfigurationRequest
        public typealias Output = GetBucketLifecycleConfigurationOutput

        public static let name = "GetBucketLifecycleConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("lifecycle", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(xml: response.xml())
            output.transitionDefaultMinimumObjectSize = try response.header("x-amz-transition-default-minimum-object-size") { S3.TransitionDefaultMinimumObjectSize(rawValue: try $0.string()) }
            return output
        }
    }

    /// `GetBucketLifecycleConfigurationRequest` of Amazon Simple Storage Service.
    public struct GetBucketLifecycleConfigurationRequest: Sendable, Hashable {
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

    /// `GetBucketLifecycleConfigurationOutput` of Amazon Simple Storage Service.
    public struct GetBucketLifecycleConfigurationOutput: Sendable, Hashable {
        /// `Rules`.
        public var rules: [LifecycleRule]?
        /// `TransitionDefaultMinimumObjectSize`.
        public var transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize?

        /// What is left out is the service's to choose.
        public init(
            rules: [LifecycleRule]? = nil,
            transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil
        ) {
            self.rules = rules
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }
    }
}

extension S3.GetBucketLifecycleConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketLifecycleConfigurationOutput {
    package init(xml: XMLElement) throws {
        self.rules = try xml.flattened("Rule") { try S3.LifecycleRule(xml: $0) }
        self.transitionDefaultMinimumObjectSize = nil
    }
}

extension S3 {
    /// Calls `GetBucketLifecycleConfiguration`.
    @discardableResult
    public func getBucketLifecycleConfiguration(_ input: GetBucketLifecycleConfigurationRequest) async throws -> GetBucketLifecycleConfigurationOutput {
        try await client.execute(GetBucketLifecycleConfiguration.self, input)
    }
}
