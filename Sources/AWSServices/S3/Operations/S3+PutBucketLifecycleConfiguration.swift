// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutBucketLifecycleConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
    public enum PutBucketLifecycleConfiguration: AWSOperation {
        public typealias Input = PutBucketLifecycleConfigurationRequest
        public typealias Output = PutBucketLifecycleConfigurationOutput

        public static let name = "PutBucketLifecycleConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("lifecycle", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-transition-default-minimum-object-size", input.transitionDefaultMinimumObjectSize.map { $0.rawValue })
            if let payload = input.lifecycleConfiguration {
                request.setBody(XMLWriter.document("LifecycleConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.transitionDefaultMinimumObjectSize = try response.header("x-amz-transition-default-minimum-object-size") { S3.TransitionDefaultMinimumObjectSize(rawValue: try $0.string()) }
            return output
        }
    }

    /// `PutBucketLifecycleConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutBucketLifecycleConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `LifecycleConfiguration`.
        public var lifecycleConfiguration: BucketLifecycleConfiguration?
        /// `TransitionDefaultMinimumObjectSize`.
        public var transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            expectedBucketOwner: String? = nil,
            lifecycleConfiguration: BucketLifecycleConfiguration? = nil,
            transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil
        ) {
            self.bucket = bucket
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
            self.lifecycleConfiguration = lifecycleConfiguration
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }
    }

    /// `PutBucketLifecycleConfigurationOutput` of Amazon Simple Storage Service.
    public struct PutBucketLifecycleConfigurationOutput: Sendable, Hashable {
        /// `TransitionDefaultMinimumObjectSize`.
        public var transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize?

        /// What is left out is the service's to choose.
        public init(transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil) {
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }
    }
}

extension S3.PutBucketLifecycleConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.PutBucketLifecycleConfigurationOutput {
    package init(xml: XMLElement) throws {
        self.transitionDefaultMinimumObjectSize = nil
    }
}

extension S3 {
    /// Calls `PutBucketLifecycleConfiguration`.
    @discardableResult
    public func putBucketLifecycleConfiguration(_ input: PutBucketLifecycleConfigurationRequest) async throws -> PutBucketLifecycleConfigurationOutput {
        try await client.execute(PutBucketLifecycleConfiguration.self, input)
    }
}
