// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `BeforeEntryConditions` of AWS CodePipeline.
    public struct BeforeEntryConditions: Sendable, Hashable {
        /// `conditions`.
        public var conditions: [Condition]?

        /// What is left out is the service's to choose.
        public init(conditions: [Condition]? = nil) {
            self.conditions = conditions
        }
    }
}

extension CodePipeline.BeforeEntryConditions {
    package func write(to object: inout JSONObject) {
        object.member("conditions", conditions) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CodePipeline.BeforeEntryConditions {
    package init(json: JSONValue) throws {
        self.conditions = try json.member("conditions") { try $0.list { try CodePipeline.Condition(json: $0) } }
    }
}
