// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ExecutionTrigger` of AWS CodePipeline.
    public struct ExecutionTrigger: Sendable, Hashable {
        /// `triggerDetail`.
        public var triggerDetail: String?
        /// `triggerType`.
        public var triggerType: TriggerType?

        /// What is left out is the service's to choose.
        public init(triggerDetail: String? = nil, triggerType: TriggerType? = nil) {
            self.triggerDetail = triggerDetail
            self.triggerType = triggerType
        }
    }
}

extension CodePipeline.ExecutionTrigger {
    package init(json: JSONValue) throws {
        self.triggerDetail = try json.member("triggerDetail") { try $0.string() }
        self.triggerType = try json.member("triggerType") { CodePipeline.TriggerType(rawValue: try $0.string()) }
    }
}
