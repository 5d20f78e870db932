// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ResolvedPipelineVariable` of AWS CodePipeline.
    public struct ResolvedPipelineVariable: Sendable, Hashable {
        /// `name`.
        public var name: String?
        /// `resolvedValue`.
        public var resolvedValue: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, resolvedValue: String? = nil) {
            self.name = name
            self.resolvedValue = resolvedValue
        }
    }
}

extension CodePipeline.ResolvedPipelineVariable {
    package init(json: JSONValue) throws {
        self.name = try json.member("name") { try $0.string() }
        self.resolvedValue = try json.member("resolvedValue") { try $0.string() }
    }
}
