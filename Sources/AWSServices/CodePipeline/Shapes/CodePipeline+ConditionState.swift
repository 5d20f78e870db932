// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ConditionState` of AWS CodePipeline.
    public struct ConditionState: Sendable, Hashable {
        /// `latestExecution`.
        public var latestExecution: ConditionExecution?
        /// `ruleStates`.
        public var ruleStates: [RuleState]?

        /// What is left out is the service's to choose.
        public init(latestExecution: ConditionExecution? = nil, ruleStates: [RuleState]? = nil) {
            self.latestExecution = latestExecution
            self.ruleStates = ruleStates
        }
    }
}

extension CodePipeline.ConditionState {
    package init(json: JSONValue) throws {
        self.latestExecution = try json.member("latestExecution") { try CodePipeline.ConditionExecution(json: $0) }
        self.ruleStates = try json.member("ruleStates") { try $0.list { try CodePipeline.RuleState(json: $0) } }
    }
}
