// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `SageMakerPipelineParameters` of Amazon EventBridge.
    public struct SageMakerPipelineParameters: Sendable, Hashable {
        /// `PipelineParameterList`.
        public var pipelineParameterList: [SageMakerPipelineParameter]?

        /// What is left out is the service's to choose.
        public init(pipelineParameterList: [SageMakerPipelineParameter]? = nil) {
            self.pipelineParameterList = pipelineParameterList
        }
    }
}

extension EventBridge.SageMakerPipelineParameters {
    package func write(to object: inout JSONObject) {
        object.member("PipelineParameterList", pipelineParameterList) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension EventBridge.SageMakerPipelineParameters {
    package init(json: JSONValue) throws {
        self.pipelineParameterList = try json.member("PipelineParameterList") { try $0.list { try EventBridge.SageMakerPipelineParameter(json: $0) } }
    }
}
