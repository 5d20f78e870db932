// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `StageConditionState` of AWS CodePipeline.
    public struct StageConditionState: Sendable, Hashable {
        /// `conditionStates`.
        public var conditionStates: [ConditionState]?
        /// `latestExecution`.
        public var latestExecution: StageConditionsExecution?

        /// What is left out is the service's to choose.
        public init(conditionStates: [ConditionState]? = nil, latestExecution: StageConditionsExecution? = nil) {
            self.conditionStates = conditionStates
            self.latestExecution = latestExecution
        }
    }
}

extension CodePipeline.StageConditionState {
    package init(json: JSONValue) throws {
        self.conditionStates = try json.member("conditionStates") { try $0.list { try CodePipeline.ConditionState(json: $0) } }
        self.latestExecution = try json.member("latestExecution") { try CodePipeline.StageConditionsExecution(json: $0) }
    }
}
