// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `GetBucketOwnershipControls` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html
    public enum GetBucketOwnershipControls: AWSOperation {
        public typealias Input = GetBucketOwnershipControlsRequest
        public typealias Output = GetBucketOwnershipControlsOutput

        public static let name = "GetBucketOwnershipControls"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("ownershipControls", nil))
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.ownershipControls = response.body.isEmpty ? nil : try OwnershipControls(xml: response.xml())
            return output
        }
    }

    /// `GetBucketOwnershipControlsRequest` of Amazon Simple Storage Service.
    public struct GetBucketOwnershipControlsRequest: Sendable, Hashable {
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

    /// `GetBucketOwnershipControlsOutput` of Amazon Simple Storage Service.
    public struct GetBucketOwnershipControlsOutput: Sendable, Hashable {
        /// `OwnershipControls`.
        public var ownershipControls: OwnershipControls?

        /// What is left out is the service's to choose.
        public init(ownershipControls: OwnershipControls? = nil) {
            self.ownershipControls = ownershipControls
        }
    }
}

extension S3.GetBucketOwnershipControlsRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.GetBucketOwnershipControlsOutput {
    package init(xml: XMLElement) throws {
        self.ownershipControls = nil
    }
}

extension S3 {
    /// Calls `GetBucketOwnershipControls`.
    @discardableResult
    public func getBucketOwnershipControls(_ input: GetBucketOwnershipControlsRequest) async throws -> GetBucketOwnershipControlsOutput {
        try await client.execute(GetBucketOwnershipControls.self, input)
    }
}
