// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `InputArtifact` of AWS CodePipeline.
    public struct InputArtifact: Sendable, Hashable {
        /// `name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil) {
            self.name = name
        }
    }
}

extension CodePipeline.InputArtifact {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
    }
}

extension CodePipeline.InputArtifact {
    package init(json: JSONValue) throws {
        self.name = try json.member("name") { try $0.string() }
    }
}
