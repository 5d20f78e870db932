// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `RunCommandParameters` of Amazon EventBridge.
    public struct RunCommandParameters: Sendable, Hashable {
        /// `RunCommandTargets`.
        public var runCommandTargets: [RunCommandTarget]?

        /// What is left out is the service's to choose.
        public init(runCommandTargets: [RunCommandTarget]? = nil) {
            self.runCommandTargets = runCommandTargets
        }
    }
}

extension EventBridge.RunCommandParameters {
    package func write(to object: inout JSONObject) {
        object.member("RunCommandTargets", runCommandTargets) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension EventBridge.RunCommandParameters {
    package init(json: JSONValue) throws {
        self.runCommandTargets = try json.member("RunCommandTargets") { try $0.list { try EventBridge.RunCommandTarget(json: $0) } }
    }
}
