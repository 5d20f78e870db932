// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketAccelerateConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html
    public enum GetBucketAccelerateConfiguration: AWSOperation {
        public typealias Input = GetBucketAccelerateConfigurationRequest
        public typealias Output = GetBucketAccelerateConfigurationOutput

        public static let name = "GetBucketAccelerateConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("accelerate", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-request-payer", input.requestPayer.map { $0.rawValue })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(xml: response.xml())
            output.requestCharged = try response.header("x-amz-request-charged") { S3.RequestCharged(rawValue: try $0.string()) }
            return output
        }
    }

    /// `GetBucketAccelerateConfigurationRequest` of Amazon Simple Storage Service.
    public struct GetBucketAccelerateConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?

        /// What is left out is the service's to choose.
        public init(bucket: String, expectedBucketOwner: String? = nil, requestPayer: RequestPayer? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }
    }

    /// `GetBucketAccelerateConfigurationOutput` of Amazon Simple Storage Service.
    public struct GetBucketAccelerateConfigurationOutput: Sendable, Hashable {
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?
        /// `Status`.
        public var status: BucketAccelerateStatus?

        /// What is left out is the service's to choose.
        public init(requestCharged: RequestCharged? = nil, status: BucketAccelerateStatus? = nil) {
            self.requestCharged = requestCharged
            self.status = status
        }
    }
}

extension S3.GetBucketAccelerateConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketAccelerateConfigurationOutput {
    package init(xml: XMLElement) throws {
        self.requestCharged = nil
        self.status = try xml.member("Status") { S3.BucketAccelerateStatus(rawValue: try $0.string()) }
    }
}

extension S3 {
    /// Calls `GetBucketAccelerateConfiguration`.
    @discardableResult
    public func getBucketAccelerateConfiguration(_ input: GetBucketAccelerateConfigurationRequest) async throws -> GetBucketAccelerateConfigurationOutput {
        try await client.execute(GetBucketAccelerateConfiguration.self, input)
    }
}
