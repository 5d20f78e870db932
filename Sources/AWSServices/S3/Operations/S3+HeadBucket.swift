// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `HeadBucket` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
    public enum HeadBucket: AWSOperation {
        public typealias Input = HeadBucketRequest
        public typealias Output = HeadBucketOutput

        public static let name = "HeadBucket"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "HEAD", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.accessPointAlias = try response.header("x-amz-access-point-alias") { try $0.boolean() }
            output.bucketArn = try response.header("x-amz-bucket-arn") { try $0.string() }
            output.bucketLocationName = try response.header("x-amz-bucket-location-name") { try $0.string() }
            output.bucketLocationType = try response.header("x-amz-bucket-location-type") { S3.LocationType(rawValue: try $0.string()) }
            output.bucketRegion = try response.header("x-amz-bucket-region") { try $0.string() }
            return output
        }
    }

    /// `HeadBucketRequest` of Amazon Simple Storage Service.
    public struct HeadBucketRequest: Sendable, Hashable {
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

    /// `HeadBucketOutput` of Amazon Simple Storage Service.
    public struct HeadBucketOutput: Sendable, Hashable {
        /// `AccessPointAlias`.
        public var accessPointAlias: Bool?
        /// `BucketArn`.
        public var bucketArn: String?
        /// `BucketLocationName`.
        public var bucketLocationName: String?
        /// `BucketLocationType`.
        public var bucketLocationType: LocationType?
        /// `BucketRegion`.
        public var bucketRegion: String?

        /// What is left out is the service's to choose.
        public init(
            accessPointAlias: Bool? = nil,
            bucketArn: String? = nil,
            bucketLocationName: String? = nil,
            bucketLocationType: LocationType? = nil,
            bucketRegion: String? = nil
        ) {
            self.accessPointAlias = accessPointAlias
            self.bucketArn = bucketArn
            self.bucketLocationName = bucketLocationName
            self.bucketLocationType = bucketLocationType
            self.bucketRegion = bucketRegion
        }
    }
}

extension S3.HeadBucketRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.HeadBucketOutput {
    package init(xml: XMLElement) throws {
        self.accessPointAlias = nil
        self.bucketArn = nil
        self.bucketLocationName = nil
        self.bucketLocationType = nil
        self.bucketRegion = nil
    }
}

extension S3 {
    /// Calls `HeadBucket`.
    @discardableResult
    public func headBucket(_ input: HeadBucketRequest) async throws -> HeadBucketOutput {
        try await client.execute(HeadBucket.self, input)
    }
}

extension Waiter where O == S3.HeadBucket {
    /// `BucketExists`: asks `HeadBucket`.
    public static var bucketExists: Waiter<S3.HeadBucket> {
        Waiter(
            "BucketExists",
            delay: .seconds(5),
            acceptors: [
                .anyOutput(.success),
                .status(301, .success),
                .status(403, .success),
                .status(404, .retry),
            ]
        )
    }
}

extension Waiter where O == S3.HeadBucket {
    /// `BucketNotExists`: asks `HeadBucket`.
    public static var bucketNotExists: Waiter<S3.HeadBucket> {
        Waiter(
            "BucketNotExists",
            delay: .seconds(5),
            acceptors: [
                .status(404, .success),
            ]
        )
    }
}
