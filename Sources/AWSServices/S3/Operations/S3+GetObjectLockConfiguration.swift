// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetObjectLockConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html
    public enum GetObjectLockConfiguration: AWSOperation {
        public typealias Input = GetObjectLockConfigurationRequest
        public typealias Output = GetObjectLockConfigurationOutput

        public static let name = "GetObjectLockConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("object-lock", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.objectLockConfiguration = response.body.isEmpty ? nil : try ObjectLockConfiguration(xml: response.xml())
            return output
        }
    }

    /// `GetObjectLockConfigurationRequest` of Amazon Simple Storage Service.
    public struct GetObjectLockConfigurationRequest: Sendable, Hashable {
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

    /// `GetObjectLockConfigurationOutput` of Amazon Simple Storage Service.
    public struct GetObjectLockConfigurationOutput: Sendable, Hashable {
        /// `ObjectLockConfiguration`.
        public var objectLockConfiguration: ObjectLockConfiguration?

        /// What is left out is the service's to choose.
        public init(objectLockConfiguration: ObjectLockConfiguration? = nil) {
            self.objectLockConfiguration = objectLockConfiguration
        }
    }
}

extension S3.GetObjectLockConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetObjectLockConfigurationOutput {
    package init(xml: XMLElement) throws {
        self.objectLockConfiguration = nil
    }
}

extension S3 {
    /// Calls `GetObjectLockConfiguration`.
    @discardableResult
    public func getObjectLockConfiguration(_ input: GetObjectLockConfigurationRequest) async throws -> GetObjectLockConfigurationOutput {
        try await client.execute(GetObjectLockConfiguration.self, input)
    }
}
