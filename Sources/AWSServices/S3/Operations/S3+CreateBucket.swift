// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `CreateBucket` of Amazon Simple Storage Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
    public enum CreateBucket: AWSOperation {
        public typealias Input = CreateBucketRequest
        public typealias Output = CreateBucketOutput

        public static let name = "CreateBucket"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/\(try Label.path(input.bucket, "Bucket"))")
            request.setHeader("x-amz-acl", input.acl.map { $0.rawValue })
            request.setHeader("x-amz-bucket-namespace", input.bucketNamespace.map { $0.rawValue })
            request.setHeader("x-amz-grant-full-control", input.grantFullControl.map { $0 })
            request.setHeader("x-amz-grant-read", input.grantRead.map { $0 })
            request.setHeader("x-amz-grant-read-acp", input.grantReadACP.map { $0 })
            request.setHeader("x-amz-grant-write", input.grantWrite.map { $0 })
            request.setHeader("x-amz-grant-write-acp", input.grantWriteACP.map { $0 })
            request.setHeader("x-amz-bucket-object-lock-enabled", input.objectLockEnabledForBucket.map { String($0) })
            request.setHeader("x-amz-object-ownership", input.objectOwnership.map { $0.rawValue })
            if let payload = input.createBucketConfiguration {
                request.setBody(XMLWriter.document("CreateBucketConfiguration", namespace: XMLWriter.Namespace("http://s3.amazonaws.com/doc/2006-03-01/"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.bucketArn = try response.header("x-amz-bucket-arn") { try $0.string() }
            output.location = try response.header("Location") { try $0.string() }
            return output
        }
    }

    /// `CreateBucketRequest` of Amazon Simple Storage Service.
    public struct CreateBucketRequest: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String
        /// `ACL`.
        public var acl: BucketCannedACL?
        /// `BucketNamespace`.
        public var bucketNamespace: BucketNamespace?
        /// `CreateBucketConfiguration`.
        public var createBucketConfiguration: CreateBucketConfiguration?
        /// `GrantFullControl`.
        public var grantFullControl: String?
        /// `GrantRead`.
        public var grantRead: String?
        /// `GrantReadACP`.
        public var grantReadACP: String?
        /// `GrantWrite`.
        public var grantWrite: String?
        /// `GrantWriteACP`.
        public var grantWriteACP: String?
        /// `ObjectLockEnabledForBucket`.
        public var objectLockEnabledForBucket: Bool?
        /// `ObjectOwnership`.
        public var objectOwnership: ObjectOwnership?

        /// What is left out is the service's to choose.
        public init(
            bucket: String,
            acl: BucketCannedACL? = nil,
            bucketNamespace: BucketNamespace? = nil,
            createBucketConfiguration: CreateBucketConfiguration? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWrite: String? = nil,
            grantWriteACP: String? = nil,
            objectLockEnabledForBucket: Bool? = nil,
            objectOwnership: ObjectOwnership? = nil
        ) {
            self.bucket = bucket
            self.acl = acl
            self.bucketNamespace = bucketNamespace
            self.createBucketConfiguration = createBucketConfiguration
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWrite = grantWrite
            self.grantWriteACP = grantWriteACP
            self.objectLockEnabledForBucket = objectLockEnabledForBucket
            self.objectOwnership = objectOwnership
        }
    }

    /// `CreateBucketOutput` of Amazon Simple Storage Service.
    public struct CreateBucketOutput: Sendable, Hashable {
        /// `BucketArn`.
        public var bucketArn: String?
        /// `Location`.
        public var location: String?

        /// What is left out is the service's to choose.
        public init(bucketArn: String? = nil, location: String? = nil) {
            self.bucketArn = bucketArn
            self.location = location
        }
    }
}

extension S3.CreateBucketRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.CreateBucketOutput {
    package init(xml: XMLElement) throws {
        self.bucketArn = nil
        self.location = nil
    }
}

extension S3 {
    /// Calls `CreateBucket`.
    @discardableResult
    public func createBucket(_ input: CreateBucketRequest) async throws -> CreateBucketOutput {
        try await client.execute(CreateBucket.self, input)
    }
}
