// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `StageState` of AWS CodePipeline.
    public struct StageState: Sendable, Hashable {
        /// `actionStates`.
        public var actionStates: [ActionState]?
        /// `beforeEntryConditionState`.
        public var beforeEntryConditionState: StageConditionState?
        /// `inboundExecution`.
        public var inboundExecution: StageExecution?
        /// `inboundExecutions`.
        public var inboundExecutions: [StageExecution]?
        /// `inboundTransitionState`.
        public var inboundTransitionState: TransitionState?
        /// `latestExecution`.
        public var latestExecution: StageExecution?
        /// `onFailureConditionState`.
        public var onFailureConditionState: StageConditionState?
        /// `onSuccessConditionState`.
        public var onSuccessConditionState: StageConditionState?
        /// `retryStageMetadata`.
        public var retryStageMetadata: RetryStageMetadata?
        /// `stageName`.
        public var stageName: String?

        /// What is left out is the service's to choose.
        public init(
            actionStates: [ActionState]? = nil,
            beforeEntryConditionState: StageConditionState? = nil,
            inboundExecution: StageExecution? = nil,
            inboundExecutions: [StageExecution]? = nil,
            inboundTransitionState: TransitionState? = nil,
            latestExecution: StageExecution? = nil,
            onFailureConditionState: StageConditionState? = nil,
            onSuccessConditionState: StageConditionState? = nil,
            retryStageMetadata: RetryStageMetadata? = nil,
            stageName: String? = nil
        ) {
            self.actionStates = actionStates
            self.beforeEntryConditionState = beforeEntryConditionState
            self.inboundExecution = inboundExecution
            self.inboundExecutions = inboundExecutions
            self.inboundTransitionState = inboundTransitionState
            self.latestExecution = latestExecution
            self.onFailureConditionState = onFailureConditionState
            self.onSuccessConditionState = onSuccessConditionState
            self.retryStageMetadata = retryStageMetadata
            self.stageName = stageName
        }
    }
}

extension CodePipeline.StageState {
    package init(json: JSONValue) throws {
        self.actionStates = try json.member("actionStates") { try $0.list { try CodePipeline.ActionState(json: $0) } }
        self.beforeEntryConditionState = try json.member("beforeEntryConditionState") { try CodePipeline.StageConditionState(json: $0) }
        self.inboundExecution = try json.member("inboundExecution") { try CodePipeline.StageExecution(json: $0) }
        self.inboundExecutions = try json.member("inboundExecutions") { try $0.list { try CodePipeline.StageExecution(json: $0) } }
        self.inboundTransitionState = try json.member("inboundTransitionState") { try CodePipeline.TransitionState(json: $0) }
        self.latestExecution = try json.member("latestExecution") { try CodePipeline.StageExecution(json: $0) }
        self.onFailureConditionState = try json.member("onFailureConditionState") { try CodePipeline.StageConditionState(json: $0) }
        self.onSuccessConditionState = try json.member("onSuccessConditionState") { try CodePipeline.StageConditionState(json: $0) }
        self.retryStageMetadata = try json.member("retryStageMetadata") { try CodePipeline.RetryStageMetadata(json: $0) }
        self.stageName = try json.member("stageName") { try $0.string() }
    }
}
