// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketVersioning` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
    public enum GetBucketVersioning: AWSOperation {
        public typealias Input = GetBucketVersioningRequest
        public typealias Output = GetBucketVersioningOutput

        public static let name = "GetBucketVersioning"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("versioning", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetBucketVersioningRequest` of Amazon Simple Storage Service.
    public struct GetBucketVersioningRequest: Sendable, Hashable {
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

    /// `GetBucketVersioningOutput` of Amazon Simple Storage Service.
    public struct GetBucketVersioningOutput: Sendable, Hashable {
        /// `MFADelete`.
        public var mfaDelete: MFADeleteStatus?
        /// `Status`.
        public var status: BucketVersioningStatus?

        /// What is left out is the service's to choose.
        public init(mfaDelete: MFADeleteStatus? = nil, status: BucketVersioningStatus? = nil) {
            self.mfaDelete = mfaDelete
            self.status = status
        }
    }
}

extension S3.GetBucketVersioningRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketVersioningOutput {
    package init(xml: XMLElement) throws {
        self.mfaDelete = try xml.member("MfaDelete") { S3.MFADeleteStatus(rawValue: try $0.string()) }
        self.status = try xml.member("Status") { S3.BucketVersioningStatus(rawValue: try $0.string()) }
    }
}

extension S3 {
    /// Calls `GetBucketVersioning`.
    @discardableResult
    public func getBucketVersioning(_ input: GetBucketVersioningRequest) async throws -> GetBucketVersioningOutput {
        try await client.execute(GetBucketVersioning.self, input)
    }
}
