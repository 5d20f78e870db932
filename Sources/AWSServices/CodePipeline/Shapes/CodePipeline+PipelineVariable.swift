// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `PipelineVariable` of AWS CodePipeline.
    public struct PipelineVariable: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `value`.
        public var value: String

        /// What is left out is the service's to choose.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}

extension CodePipeline.PipelineVariable {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
        object.member("value", value) { .string($0) }
    }
}
