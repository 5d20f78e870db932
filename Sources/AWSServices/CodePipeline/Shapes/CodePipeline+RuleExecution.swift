// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `RuleExecution` of AWS CodePipeline.
    public struct RuleExecution: Sendable, Hashable {
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
        /// `ruleExecutionId`.
        public var ruleExecutionId: String?
        /// `status`.
        public var status: RuleExecutionStatus?
        /// `summary`.
        public var summary: String?
        /// `token`.
        public var token: String?

        /// What is left out is the service's to choose.
        public init(
            errorDetails: ErrorDetails? = nil,
            externalExecutionId: String? = nil,
            externalExecutionUrl: String? = nil,
            lastStatusChange: Timestamp? = nil,
            lastUpdatedBy: String? = nil,
            ruleExecutionId: String? = nil,
            status: RuleExecutionStatus? = nil,
            summary: String? = nil,
            token: String? = nil
        ) {
            self.errorDetails = errorDetails
            self.externalExecutionId = externalExecutionId
            self.externalExecutionUrl = externalExecutionUrl
            self.lastStatusChange = lastStatusChange
            self.lastUpdatedBy = lastUpdatedBy
            self.ruleExecutionId = ruleExecutionId
            self.status = status
            self.summary = summary
            self.token = token
        }
    }
}

extension CodePipeline.RuleExecution {
    package init(json: JSONValue) throws {
        self.errorDetails = try json.member("errorDetails") { try CodePipeline.ErrorDetails(json: $0) }
        self.externalExecutionId = try json.member("externalExecutionId") { try $0.string() }
        self.externalExecutionUrl = try json.member("externalExecutionUrl") { try $0.string() }
        self.lastStatusChange = try json.member("lastStatusChange") { try $0.timestamp() }
        self.lastUpdatedBy = try json.member("lastUpdatedBy") { try $0.string() }
        self.ruleExecutionId = try json.member("ruleExecutionId") { try $0.string() }
        self.status = try json.member("status") { CodePipeline.RuleExecutionStatus(rawValue: try $0.string()) }
        self.summary = try json.member("summary") { try $0.string() }
        self.token = try json.member("token") { try $0.string() }
    }
}
