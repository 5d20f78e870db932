// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `OutputArtifact` of AWS CodePipeline.
    public struct OutputArtifact: Sendable, Hashable {
        /// `files`.
        public var files: [String]?
        /// `name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(files: [String]? = nil, name: String? = nil) {
            self.files = files
            self.name = name
        }
    }
}

extension CodePipeline.OutputArtifact {
    package func write(to object: inout JSONObject) {
        object.member("files", files) { .list($0) { .string($0) } }
        object.member("name", name) { .string($0) }
    }
}

extension CodePipeline.OutputArtifact {
    package init(json: JSONValue) throws {
        self.files = try json.member("files") { try $0.list { try $0.string() } }
        self.name = try json.member("name") { try $0.string() }
    }
}
