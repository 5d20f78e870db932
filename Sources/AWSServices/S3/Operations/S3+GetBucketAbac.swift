// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketAbac` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAbac.html
    public enum GetBucketAbac: AWSOperation {
        public typealias Input = GetBucketAbacRequest
        public typealias Output = GetBucketAbacOutput

        public static let name = "GetBucketAbac"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("abac", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.abacStatus = response.body.isEmpty ? nil : try AbacStatus(xml: response.xml())
            return output
        }
    }

    /// `GetBucketAbacRequest` of Amazon Simple Storage Service.
    public struct GetBucketAbacRequest: Sendable, Hashable {
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

    /// `GetBucketAbacOutput` of Amazon Simple Storage Service.
    public struct GetBucketAbacOutput: Sendable, Hashable {
        /// `AbacStatus`.
        public var abacStatus: AbacStatus?

        /// What is left out is the service's to choose.
        public init(abacStatus: AbacStatus? = nil) {
            self.abacStatus = abacStatus
        }
    }
}

extension S3.GetBucketAbacRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketAbacOutput {
    package init(xml: XMLElement) throws {
        self.abacStatus = nil
    }
}

extension S3 {
    /// Calls `GetBucketAbac`.
    @discardableResult
    public func getBucketAbac(_ input: GetBucketAbacRequest) async throws -> GetBucketAbacOutput {
        try await client.execute(GetBucketAbac.self, input)
    }
}
