// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `SuccessConditions` of AWS CodePipeline.
    public struct SuccessConditions: Sendable, Hashable {
        /// `conditions`.
        public var conditions: [Condition]?

        /// What is left out is the service's to choose.
        public init(conditions: [Condition]? = nil) {
            self.conditions = conditions
        }
    }
}

extension CodePipeline.SuccessConditions {
    package func write(to object: inout JSONObject) {
        object.member("conditions", conditions) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CodePipeline.SuccessConditions {
    package init(json: JSONValue) throws {
        self.conditions = try json.member("conditions") { try $0.list { try CodePipeline.Condition(json: $0) } }
    }
}
