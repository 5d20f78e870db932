// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ActionState` of AWS CodePipeline.
    public struct ActionState: Sendable, Hashable {
        /// `actionName`.
        public var actionName: String?
        /// `currentRevision`.
        public var currentRevision: ActionRevision?
        /// `entityUrl`.
        public var entityUrl: String?
        /// `latestExecution`.
        public var latestExecution: ActionExecution?
        /// `revisionUrl`.
        public var revisionUrl: String?

        /// What is left out is the service's to choose.
        public init(
            actionName: String? = nil,
            currentRevision: ActionRevision? = nil,
            entityUrl: String? = nil,
            latestExecution: ActionExecution? = nil,
            revisionUrl: String? = nil
        ) {
            self.actionName = actionName
            self.currentRevision = currentRevision
            self.entityUrl = entityUrl
            self.latestExecution = latestExecution
            self.revisionUrl = revisionUrl
        }
    }
}

extension CodePipeline.ActionState {
    package init(json: JSONValue) throws {
        self.actionName = try json.member("actionName") { try $0.string() }
        self.currentRevision = try json.member("currentRevision") { try CodePipeline.ActionRevision(json: $0) }
        self.entityUrl = try json.member("entityUrl") { try $0.string() }
        self.latestExecution = try json.member("latestExecution") { try CodePipeline.ActionExecution(json: $0) }
        self.revisionUrl = try json.member("revisionUrl") { try $0.string() }
    }
}
