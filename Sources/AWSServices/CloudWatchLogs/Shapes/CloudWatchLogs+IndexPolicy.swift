// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatchLogs {
    /// `IndexPolicy` of Amazon CloudWatch Logs.
    public struct IndexPolicy: Sendable, Hashable {
        /// `lastUpdateTime`.
        public var lastUpdateTime: Int?
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String?
        /// `policyDocument`.
        public var policyDocument: String?
        /// `policyName`.
        public var policyName: String?
        /// `source`.
        public var source: IndexSource?

        /// What is left out is the service's to choose.
        public init(
            lastUpdateTime: Int? = nil,
            logGroupIdentifier: String? = nil,
            policyDocument: String? = nil,
            policyName: String? = nil,
            source: IndexSource? = nil
        ) {
            self.lastUpdateTime = lastUpdateTime
            self.logGroupIdentifier = logGroupIdentifier
            self.policyDocument = policyDocument
            self.policyName = policyName
            self.source = source
        }
    }
}

extension CloudWatchLogs.IndexPolicy {
    package init(json: JSONValue) throws {
        self.lastUpdateTime = try json.member("lastUpdateTime") { try $0.integer() }
        self.logGroupIdentifier = try json.member("logGroupIdentifier") { try $0.string() }
        self.policyDocument = try json.member("policyDocument") { try $0.string() }
        self.policyName = try json.member("policyName") { try $0.string() }
        self.source = try json.member("source") { CloudWatchLogs.IndexSource(rawValue: try $0.string()) }
    }
}
