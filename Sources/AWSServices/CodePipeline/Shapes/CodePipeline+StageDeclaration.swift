// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `StageDeclaration` of AWS CodePipeline.
    public struct StageDeclaration: Sendable, Hashable {
        /// `actions`.
        public var actions: [ActionDeclaration]?
        /// `beforeEntry`.
        public var beforeEntry: BeforeEntryConditions?
        /// `blockers`.
        public var blockers: [BlockerDeclaration]?
        /// `name`.
        public var name: String?
        /// `onFailure`.
        public var onFailure: FailureConditions?
        /// `onSuccess`.
        public var onSuccess: SuccessConditions?

        /// What is left out is the service's to choose.
        public init(
            actions: [ActionDeclaration]? = nil,
            beforeEntry: BeforeEntryConditions? = nil,
            blockers: [BlockerDeclaration]? = nil,
            name: String? = nil,
            onFailure: FailureConditions? = nil,
            onSuccess: SuccessConditions? = nil
        ) {
            self.actions = actions
            self.beforeEntry = beforeEntry
            self.blockers = blockers
            self.name = name
            self.onFailure = onFailure
            self.onSuccess = onSuccess
        }
    }
}

extension CodePipeline.StageDeclaration {
    package func write(to object: inout JSONObject) {
        object.member("actions", actions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("beforeEntry", beforeEntry) { JSONObject.value($0.write(to:)) }
        object.member("blockers", blockers) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("name", name) { .string($0) }
        object.member("onFailure", onFailure) { JSONObject.value($0.write(to:)) }
        object.member("onSuccess", onSuccess) { JSONObject.value($0.write(to:)) }
    }
}

extension CodePipeline.StageDeclaration {
    package init(json: JSONValue) throws {
        self.actions = try json.member("actions") { try $0.list { try CodePipeline.ActionDeclaration(json: $0) } }
        self.beforeEntry = try json.member("beforeEntry") { try CodePipeline.BeforeEntryConditions(json: $0) }
        self.blockers = try json.member("blockers") { try $0.list { try CodePipeline.BlockerDeclaration(json: $0) } }
        self.name = try json.member("name") { try $0.string() }
        self.onFailure = try json.member("onFailure") { try CodePipeline.FailureConditions(json: $0) }
        self.onSuccess = try json.member("onSuccess") { try CodePipeline.SuccessConditions(json: $0) }
    }
}
