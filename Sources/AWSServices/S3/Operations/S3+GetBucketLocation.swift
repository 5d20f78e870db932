// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketLocation` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
    public enum GetBucketLocation: AWSOperation {
        public typealias Input = GetBucketLocationRequest
        public typealias Output = GetBucketLocationOutput

        public static let name = "GetBucketLocation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("location", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetBucketLocationRequest` of Amazon Simple Storage Service.
    public struct GetBucketLocationRequest: Sendable, Hashable {
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

    /// `GetBucketLocationOutput` of Amazon Simple Storage Service.
    public struct GetBucketLocationOutput: Sendable, Hashable {
        /// `LocationConstraint`.
        public var locationConstraint: BucketLocationConstraint?

        /// What is left out is the service's to choose.
        public init(locationConstraint: BucketLocationConstraint? = nil) {
            self.locationConstraint = locationConstraint
        }
    }
}

extension S3.GetBucketLocationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketLocationOutput {
    package init(xml: XMLElement) throws {
        self.locationConstraint = try xml.member("LocationConstraint") { S3.BucketLocationConstraint(rawValue: try $0.string()) }
    }
}

extension S3 {
    /// Calls `GetBucketLocation`.
    @discardableResult
    public func getBucketLocation(_ input: GetBucketLocationRequest) async throws -> GetBucketLocationOutput {
        try await client.execute(GetBucketLocation.self, input)
    }
}
