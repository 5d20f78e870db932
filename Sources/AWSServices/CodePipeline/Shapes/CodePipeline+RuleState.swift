// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `RuleState` of AWS CodePipeline.
    public struct RuleState: Sendable, Hashable {
        /// `currentRevision`.
        public var currentRevision: RuleRevision?
        /// `entityUrl`.
        public var entityUrl: String?
        /// `latestExecution`.
        public var latestExecution: RuleExecution?
        /// `revisionUrl`.
        public var revisionUrl: String?
        /// `ruleName`.
        public var ruleName: String?

        /// What is left out is the service's to choose.
        public init(
            currentRevision: RuleRevision? = nil,
            entityUrl: String? = nil,
            latestExecution: RuleExecution? = nil,
            revisionUrl: String? = nil,
            ruleName: String? = nil
        ) {
            self.currentRevision = currentRevision
            self.entityUrl = entityUrl
            self.latestExecution = latestExecution
            self.revisionUrl = revisionUrl
            self.ruleName = ruleName
        }
    }
}

extension CodePipeline.RuleState {
    package init(json: JSONValue) throws {
        self.currentRevision = try json.member("currentRevision") { try CodePipeline.RuleRevision(json: $0) }
        self.entityUrl = try json.member("entityUrl") { try $0.string() }
        self.latestExecution = try json.member("latestExecution") { try CodePipeline.RuleExecution(json: $0) }
        self.revisionUrl = try json.member("revisionUrl") { try $0.string() }
        self.ruleName = try json.member("ruleName") { try $0.string() }
    }
}
