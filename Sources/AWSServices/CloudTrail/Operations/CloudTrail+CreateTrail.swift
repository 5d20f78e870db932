// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `CreateTrail` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html
    public enum CreateTrail: AWSOperation {
        public typealias Input = CreateTrailRequest
        public typealias Output = CreateTrailResponse

        public static let name = "CreateTrail"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `CreateTrailRequest` of AWS CloudTrail.
    public struct CreateTrailRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `S3BucketName`.
        public var s3BucketName: String
        /// `CloudWatchLogsLogGroupArn`.
        public var cloudWatchLogsLogGroupArn: String?
        /// `CloudWatchLogsRoleArn`.
        public var cloudWatchLogsRoleArn: String?
        /// `EnableLogFileValidation`.
        public var enableLogFileValidation: Bool?
        /// `IncludeGlobalServiceEvents`.
        public var includeGlobalServiceEvents: Bool?
        /// `IsMultiRegionTrail`.
        public var isMultiRegionTrail: Bool?
        /// `IsOrganizationTrail`.
        public var isOrganizationTrail: Bool?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `S3KeyPrefix`.
        public var s3KeyPrefix: String?
        /// `SnsTopicName`.
        public var snsTopicName: String?
        /// `TagsList`.
        public var tagsList: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            s3BucketName: String,
            cloudWatchLogsLogGroupArn: String? = nil,
            cloudWatchLogsRoleArn: String? = nil,
            enableLogFileValidation: Bool? = nil,
            includeGlobalServiceEvents: Bool? = nil,
            isMultiRegionTrail: Bool? = nil,
            isOrganizationTrail: Bool? = nil,
            kmsKeyId: String? = nil,
            s3KeyPrefix: String? = nil,
            snsTopicName: String? = nil,
            tagsList: [Tag]? = nil
        ) {
            self.name = name
            self.s3BucketName = s3BucketName
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
            self.enableLogFileValidation = enableLogFileValidation
            self.includeGlobalServiceEvents = includeGlobalServiceEvents
            self.isMultiRegionTrail = isMultiRegionTrail
            self.isOrganizationTrail = isOrganizationTrail
            self.kmsKeyId = kmsKeyId
            self.s3KeyPrefix = s3KeyPrefix
            self.snsTopicName = snsTopicName
            self.tagsList = tagsList
        }
    }

    /// `CreateTrailResponse` of AWS CloudTrail.
    public struct CreateTrailResponse: Sendable, Hashable {
        /// `CloudWatchLogsLogGroupArn`.
        public var cloudWatchLogsLogGroupArn: String?
        /// `CloudWatchLogsRoleArn`.
        public var cloudWatchLogsRoleArn: String?
        /// `IncludeGlobalServiceEvents`.
        public var includeGlobalServiceEvents: Bool?
        /// `IsMultiRegionTrail`.
        public var isMultiRegionTrail: Bool?
        /// `IsOrganizationTrail`.
        public var isOrganizationTrail: Bool?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `LogFileValidationEnabled`.
        public var logFileValidationEnabled: Bool?
        /// `Name`.
        public var name: String?
        /// `S3BucketName`.
        public var s3BucketName: String?
        /// `S3KeyPrefix`.
        public var s3KeyPrefix: String?
        /// `SnsTopicARN`.
        public var snsTopicARN: String?
        /// `SnsTopicName`.
        public var snsTopicName: String?
        /// `TrailARN`.
        public var trailARN: String?

        /// What is left out is the service's to choose.
        public init(
            cloudWatchLogsLogGroupArn: String? = nil,
            cloudWatchLogsRoleArn: String? = nil,
            includeGlobalServiceEvents: Bool? = nil,
            isMultiRegionTrail: Bool? = nil,
            isOrganizationTrail: Bool? = nil,
            kmsKeyId: String? = nil,
            logFileValidationEnabled: Bool? = nil,
            name: String? = nil,
            s3BucketName: String? = nil,
            s3KeyPrefix: String? = nil,
            snsTopicARN: String? = nil,
            snsTopicName: String? = nil,
            trailARN: String? = nil
        ) {
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
            self.includeGlobalServiceEvents = includeGlobalServiceEvents
            self.isMultiRegionTrail = isMultiRegionTrail
            self.isOrganizationTrail = isOrganizationTrail
            self.kmsKeyId = kmsKeyId
            self.logFileValidationEnabled = logFileValidationEnabled
            self.name = name
            self.s3BucketName = s3BucketName
            self.s3KeyPrefix = s3KeyPrefix
            self.snsTopicARN = snsTopicARN
            self.snsTopicName = snsTopicName
            self.trailARN = trailARN
        }
    }
}

extension CloudTrail.CreateTrailRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("S3BucketName", s3BucketName) { .string($0) }
        object.member("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn) { .string($0) }
        object.member("CloudWatchLogsRoleArn", cloudWatchLogsRoleArn) { .string($0) }
        object.member("EnableLogFileValidation", enableLogFileValidation) { .boolean($0) }
        object.member("IncludeGlobalServiceEvents", includeGlobalServiceEvents) { .boolean($0) }
        object.member("IsMultiRegionTrail", isMultiRegionTrail) { .boolean($0) }
        object.member("IsOrganizationTrail", isOrganizationTrail) { .boolean($0) }
        object.member("KmsKeyId", kmsKeyId) { .string($0) }
        object.member("S3KeyPrefix", s3KeyPrefix) { .string($0) }
        object.member("SnsTopicName", snsTopicName) { .string($0) }
        object.member("TagsList", tagsList) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CloudTrail.CreateTrailResponse {
    package init(json: JSONValue) throws {
        self.cloudWatchLogsLogGroupArn = try json.member("CloudWatchLogsLogGroupArn") { try $0.string() }
        self.cloudWatchLogsRoleArn = try json.member("CloudWatchLogsRoleArn") { try $0.string() }
        self.includeGlobalServiceEvents = try json.member("IncludeGlobalServiceEvents") { try $0.boolean() }
        self.isMultiRegionTrail = try json.member("IsMultiRegionTrail") { try $0.boolean() }
        self.isOrganizationTrail = try json.member("IsOrganizationTrail") { try $0.boolean() }
        self.kmsKeyId = try json.member("KmsKeyId") { try $0.string() }
        self.logFileValidationEnabled = try json.member("LogFileValidationEnabled") { try $0.boolean() }
        self.name = try json.member("Name") { try $0.string() }
        self.s3BucketName = try json.member("S3BucketName") { try $0.string() }
        self.s3KeyPrefix = try json.member("S3KeyPrefix") { try $0.string() }
        self.snsTopicARN = try json.member("SnsTopicARN") { try $0.string() }
        self.snsTopicName = try json.member("SnsTopicName") { try $0.string() }
        self.trailARN = try json.member("TrailARN") { try $0.string() }
    }
}

extension CloudTrail {
    /// Calls `CreateTrail`.
    @discardableResult
    public func createTrail(_ input: CreateTrailRequest) async throws -> CreateTrailResponse {
        try await client.execute(CreateTrail.self, input)
    }
}
