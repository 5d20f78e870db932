// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatchLogs {
    /// `LogGroup` of Amazon CloudWatch Logs.
    public struct LogGroup: Sendable, Hashable {
        /// `arn`.
        public var arn: String?
        /// `bearerTokenAuthenticationEnabled`.
        public var bearerTokenAuthenticationEnabled: Bool?
        /// `creationTime`.
        public var creationTime: Int?
        /// `dataProtectionStatus`.
        public var dataProtectionStatus: DataProtectionStatus?
        /// `deletionProtectionEnabled`.
        public var deletionProtectionEnabled: Bool?
        /// `inheritedProperties`.
        public var inheritedProperties: [InheritedProperty]?
        /// `kmsKeyId`.
        public var kmsKeyId: String?
        /// `logGroupArn`.
        public var logGroupArn: String?
        /// `logGroupClass`.
        public var logGroupClass: LogGroupClass?
        /// `logGroupName`.
        public var logGroupName: String?
        /// `metricFilterCount`.
        public var metricFilterCount: Int?
        /// `retentionInDays`.
        public var retentionInDays: Int?
        /// `storedBytes`.
        public var storedBytes: Int?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            bearerTokenAuthenticationEnabled: Bool? = nil,
            creationTime: Int? = nil,
            dataProtectionStatus: DataProtectionStatus? = nil,
            deletionProtectionEnabled: Bool? = nil,
            inheritedProperties: [InheritedProperty]? = nil,
            kmsKeyId: String? = nil,
            logGroupArn: String? = nil,
            logGroupClass: LogGroupClass? = nil,
            logGroupName: String? = nil,
            metricFilterCount: Int? = nil,
            retentionInDays: Int? = nil,
            storedBytes: Int? = nil
        ) {
            self.arn = arn
            self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
            self.creationTime = creationTime
            self.dataProtectionStatus = dataProtectionStatus
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.inheritedProperties = inheritedProperties
            self.kmsKeyId = kmsKeyId
            self.logGroupArn = logGroupArn
            self.logGroupClass = logGroupClass
            self.logGroupName = logGroupName
            self.metricFilterCount = metricFilterCount
            self.retentionInDays = retentionInDays
            self.storedBytes = storedBytes
        }
    }
}

extension CloudWatchLogs.LogGroup {
    package init(json: JSONValue) throws {
        self.arn = try json.member("arn") { try $0.string() }
        self.bearerTokenAuthenticationEnabled = try json.member("bearerTokenAuthenticationEnabled") { try $0.boolean() }
        self.creationTime = try json.member("creationTime") { try $0.integer() }
        self.dataProtectionStatus = try json.member("dataProtectionStatus") { CloudWatchLogs.DataProtectionStatus(rawValue: try $0.string()) }
        self.deletionProtectionEnabled = try json.member("deletionProtectionEnabled") { try $0.boolean() }
        self.inheritedProperties = try json.member("inheritedProperties") { try $0.list { CloudWatchLogs.InheritedProperty(rawValue: try $0.string()) } }
        self.kmsKeyId = try json.member("kmsKeyId") { try $0.string() }
        self.logGroupArn = try json.member("logGroupArn") { try $0.string() }
        self.logGroupClass = try json.member("logGroupClass") { CloudWatchLogs.LogGroupClass(rawValue: try $0.string()) }
        self.logGroupName = try json.member("logGroupName") { try $0.string() }
        self.metricFilterCount = try json.member("metricFilterCount") { try $0.integer() }
        self.retentionInDays = try json.member("retentionInDays") { try $0.integer() }
        self.storedBytes = try json.member("storedBytes") { try $0.integer() }
    }
}
