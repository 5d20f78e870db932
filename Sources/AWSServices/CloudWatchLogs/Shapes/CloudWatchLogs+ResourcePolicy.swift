// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatchLogs {
    /// `ResourcePolicy` of Amazon CloudWatch Logs.
    public struct ResourcePolicy: Sendable, Hashable {
        /// `lastUpdatedTime`.
        public var lastUpdatedTime: Int?
        /// `policyDocument`.
        public var policyDocument: String?
        /// `policyName`.
        public var policyName: String?
        /// `policyScope`.
        public var policyScope: PolicyScope?
        /// `resourceArn`.
        public var resourceArn: String?
        /// `revisionId`.
        public var revisionId: String?

        /// What is left out is the service's to choose.
        public init(
            lastUpdatedTime: Int? = nil,
            policyDocument: String? = nil,
            policyName: String? = nil,
            policyScope: PolicyScope? = nil,
            resourceArn: String? = nil,
            revisionId: String? = nil
        ) {
            self.lastUpdatedTime = lastUpdatedTime
            self.policyDocument = policyDocument
            self.policyName = policyName
            self.policyScope = policyScope
            self.resourceArn = resourceArn
            self.revisionId = revisionId
        }
    }
}

extension CloudWatchLogs.ResourcePolicy {
    package init(json: JSONValue) throws {
        self.lastUpdatedTime = try json.member("lastUpdatedTime") { try $0.integer() }
        self.policyDocument = try json.member("policyDocument") { try $0.string() }
        self.policyName = try json.member("policyName") { try $0.string() }
        self.policyScope = try json.member("policyScope") { CloudWatchLogs.PolicyScope(rawValue: try $0.string()) }
        self.resourceArn = try json.member("resourceArn") { try $0.string() }
        self.revisionId = try json.member("revisionId") { try $0.string() }
    }
}
