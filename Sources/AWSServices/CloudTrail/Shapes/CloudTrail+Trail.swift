// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `Trail` of AWS CloudTrail.
    public struct Trail: Sendable, Hashable {
        /// `CloudWatchLogsLogGroupArn`.
        public var cloudWatchLogsLogGroupArn: String?
        /// `CloudWatchLogsRoleArn`.
        public var cloudWatchLogsRoleArn: String?
        /// `HasCustomEventSelectors`.
        public var hasCustomEventSelectors: Bool?
        /// `HasInsightSelectors`.
        public var hasInsightSelectors: Bool?
        /// `HomeRegion`.
        public var homeRegion: String?
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
            hasCustomEventSelectors: Bool? = nil,
            hasInsightSelectors: Bool? = nil,
            homeRegion: String? = nil,
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
            self.hasCustomEventSelectors = hasCustomEventSelectors
            self.hasInsightSelectors = hasInsightSelectors
            self.homeRegion = homeRegion
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

extension CloudTrail.Trail {
    package init(json: JSONValue) throws {
        self.cloudWatchLogsLogGroupArn = try json.member("CloudWatchLogsLogGroupArn") { try $0.string() }
        self.cloudWatchLogsRoleArn = try json.member("CloudWatchLogsRoleArn") { try $0.string() }
        self.hasCustomEventSelectors = try json.member("HasCustomEventSelectors") { try $0.boolean() }
        self.hasInsightSelectors = try json.member("HasInsightSelectors") { try $0.boolean() }
        self.homeRegion = try json.member("HomeRegion") { try $0.string() }
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
