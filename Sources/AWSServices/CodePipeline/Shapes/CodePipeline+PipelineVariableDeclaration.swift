// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `PipelineVariableDeclaration` of AWS CodePipeline.
    public struct PipelineVariableDeclaration: Sendable, Hashable {
        /// `defaultValue`.
        public var defaultValue: String?
        /// `description`.
        public var description: String?
        /// `name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(defaultValue: String? = nil, description: String? = nil, name: String? = nil) {
            self.defaultValue = defaultValue
            self.description = description
            self.name = name
        }
    }
}

extension CodePipeline.PipelineVariableDeclaration {
    package func write(to object: inout JSONObject) {
        object.member("defaultValue", defaultValue) { .string($0) }
        object.member("description", description) { .string($0) }
        object.member("name", name) { .string($0) }
    }
}

extension CodePipeline.PipelineVariableDeclaration {
    package init(json: JSONValue) throws {
        self.defaultValue = try json.member("defaultValue") { try $0.string() }
        self.description = try json.member("description") { try $0.string() }
        self.name = try json.member("name") { try $0.string() }
    }
}
