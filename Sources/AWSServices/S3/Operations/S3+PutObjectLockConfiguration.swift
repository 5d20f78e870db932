// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PutObjectLockConfiguration` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html
    public enum PutObjectLockConfiguration: AWSOperation {
        public typealias Input = PutObjectLockConfigurationRequest
        public typealias Output = PutObjectLockConfigurationOutput

        public static let name = "PutObjectLockConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.query.append(WireRequest.QueryItem("object-lock", nil))
            request.setHeader("x-amz-sdk-checksum-algorithm", input.checksumAlgorithm.map { $0.rawValue })
            request.setHeader("Content-MD5", input.contentMD5.map { $0 })
            request.setHeader("x-amz-expected-bucket-owner", input.expectedBucketOwner.map { $0 })
            request.setHeader("x-amz-request-payer", input.requestPayer.map { $0.rawValue })
            request.setHeader("x-amz-bucket-object-lock-token", input.token.map { $0 })
            if let payload = input.objectLockConfiguration {
                request.setBody(XMLWriter.document("ObjectLockConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            request.setContentMD5()
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.requestCharged = try response.header("x-amz-request-charged") { S3.RequestCharged(rawValue: try $0.string()) }
            return output
        }
    }

    /// `PutObjectLockConfigurationRequest` of Amazon Simple Storage Service.
    public struct PutObjectLockConfigurationRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentMD5`.
        public var contentMD5: String?
        /// `ExpectedBucketOwner`.
        public var expectedBucketOwner: String?
        /// `ObjectLockConfiguration`.
        public var objectLockConfiguration: ObjectLockConfiguration?
        /// `RequestPayer`.
        public var requestPayer: RequestPayer?
        /// `Token`.
        public var token: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil,
            objectLockConfiguration: ObjectLockConfiguration? = nil,
            requestPayer: RequestPayer? = nil,
            token: String? = nil
        ) {
            self.bucket = bucket
            self.checksumAlgorithm = checksumAlgorithm
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
            self.objectLockConfiguration = objectLockConfiguration
            self.requestPayer = requestPayer
            self.token = token
        }
    }

    /// `PutObjectLockConfigurationOutput` of Amazon Simple Storage Service.
    public struct PutObjectLockConfigurationOutput: Sendable, Hashable {
        /// `RequestCharged`.
        public var requestCharged: RequestCharged?

        /// What is left out is the service's to choose.
        public init(requestCharged: RequestCharged? = nil) {
            self.requestCharged = requestCharged
        }
    }
}

extension S3.PutObjectLockConfigurationRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.PutObjectLockConfigurationOutput {
    package init(xml: XMLElement) throws {
        self.requestCharged = nil
    }
}

extension S3 {
    /// Calls `PutObjectLockConfiguration`.
    @discardableResult
    public func putObjectLockConfiguration(_ input: PutObjectLockConfigurationRequest) async throws -> PutObjectLockConfigurationOutput {
        try await client.execute(PutObjectLockConfiguration.self, input)
    }
}
