// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ActionExecution` of AWS CodePipeline.
    public struct ActionExecution: Sendable, Hashable {
        /// `actionExecutionId`.
        public var actionExecutionId: String?
        /// `errorDetails`.
        public var errorDetails: ErrorDetails?
        /// `externalExecutionId`.
        public var externalExecutionId: String?
        /// `externalExecutionUrl`.
        public var externalExecutionUrl: String?
        /// `lastStatusChange`.
        public var lastStatusChange: Timestamp?
        /// `lastUpdatedBy`.
        public var lastUpdatedBy: String?
        /// `logStreamARN`.
        public var logStreamARN: String?
        /// `percentComplete`.
        public var percentComplete: Int?
        /// `status`.
        public var status: ActionExecutionStatus?
        /// `summary`.
        public var summary: String?
        /// `token`.
        public var token: String?

        /// What is left out is the service's to choose.
        public init(
            actionExecutionId: String? = nil,
            errorDetails: ErrorDetails? = nil,
            externalExecutionId: String? = nil,
            externalExecutionUrl: String? = nil,
            lastStatusChange: Timestamp? = nil,
            lastUpdatedBy: String? = nil,
            logStreamARN: String? = nil,
            percentComplete: Int? = nil,
            status: ActionExecutionStatus? = nil,
            summary: String? = nil,
            token: String? = nil
        ) {
            self.actionExecutionId = actionExecutionId
            self.errorDetails = errorDetails
            self.externalExecutionId = externalExecutionId
            self.externalExecutionUrl = externalExecutionUrl
            self.lastStatusChange = lastStatusChange
            self.lastUpdatedBy = lastUpdatedBy
            self.logStreamARN = logStreamARN
            self.percentComplete = percentComplete
            self.status = status
            self.summary = summary
            self.token = token
        }
    }
}

extension CodePipeline.ActionExecution {
    package init(json: JSONValue) throws {
        self.actionExecutionId = try json.member("actionExecutionId") { try $0.string() }
        self.errorDetails = try json.member("errorDetails") { try CodePipeline.ErrorDetails(json: $0) }
        self.externalExecutionId = try json.member("externalExecutionId") { try $0.string() }
        self.externalExecutionUrl = try json.member("externalExecutionUrl") { try $0.string() }
        self.lastStatusChange = try json.member("lastStatusChange") { try $0.timestamp() }
        self.lastUpdatedBy = try json.member("lastUpdatedBy") { try $0.string() }
        self.logStreamARN = try json.member("logStreamARN") { try $0.string() }
        self.percentComplete = try json.member("percentComplete") { try $0.integer() }
        self.status = try json.member("status") { CodePipeline.ActionExecutionStatus(rawValue: try $0.string()) }
        self.summary = try json.member("summary") { try $0.string() }
        self.token = try json.member("token") { try $0.string() }
    }
}
