// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `SageMakerPipelineParameter` of Amazon EventBridge.
    public struct SageMakerPipelineParameter: Sendable, Hashable {
        /// `Name`.
        public var name: String?
        /// `Value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }
    }
}

extension EventBridge.SageMakerPipelineParameter {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("Value", value) { .string($0) }
    }
}

extension EventBridge.SageMakerPipelineParameter {
    package init(json: JSONValue) throws {
        self.name = try json.member("Name") { try $0.string() }
        self.value = try json.member("Value") { try $0.string() }
    }
}
