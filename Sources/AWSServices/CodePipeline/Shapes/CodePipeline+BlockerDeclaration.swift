// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `BlockerDeclaration` of AWS CodePipeline.
    public struct BlockerDeclaration: Sendable, Hashable {
        /// `name`.
        public var name: String?
        /// `type`.
        public var type: BlockerType?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, type: BlockerType? = nil) {
            self.name = name
            self.type = type
        }
    }
}

extension CodePipeline.BlockerDeclaration {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodePipeline.BlockerDeclaration {
    package init(json: JSONValue) throws {
        self.name = try json.member("name") { try $0.string() }
        self.type = try json.member("type") { CodePipeline.BlockerType(rawValue: try $0.string()) }
    }
}
