// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `PipelineTriggerDeclaration` of AWS CodePipeline.
    public struct PipelineTriggerDeclaration: Sendable, Hashable {
        /// `gitConfiguration`.
        public var gitConfiguration: GitConfiguration?
        /// `providerType`.
        public var providerType: PipelineTriggerProviderType?

        /// What is left out is the service's to choose.
        public init(gitConfiguration: GitConfiguration? = nil, providerType: PipelineTriggerProviderType? = nil) {
            self.gitConfiguration = gitConfiguration
            self.providerType = providerType
        }
    }
}

extension CodePipeline.PipelineTriggerDeclaration {
    package func write(to object: inout JSONObject) {
        object.member("gitConfiguration", gitConfiguration) { JSONObject.value($0.write(to:)) }
        object.member("providerType", providerType) { .string($0.rawValue) }
    }
}

extension CodePipeline.PipelineTriggerDeclaration {
    package init(json: JSONValue) throws {
        self.gitConfiguration = try json.member("gitConfiguration") { try CodePipeline.GitConfiguration(json: $0) }
        self.providerType = try json.member("providerType") { CodePipeline.PipelineTriggerProviderType(rawValue: try $0.string()) }
    }
}
