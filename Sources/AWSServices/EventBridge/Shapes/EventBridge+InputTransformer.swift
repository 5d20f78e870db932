// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `InputTransformer` of Amazon EventBridge.
    public struct InputTransformer: Sendable, Hashable {
        /// `InputPathsMap`.
        public var inputPathsMap: [String: String]?
        /// `InputTemplate`.
        public var inputTemplate: String?

        /// What is left out is the service's to choose.
        public init(inputPathsMap: [String: String]? = nil, inputTemplate: String? = nil) {
            self.inputPathsMap = inputPathsMap
            self.inputTemplate = inputTemplate
        }
    }
}

extension EventBridge.InputTransformer {
    package func write(to object: inout JSONObject) {
        object.member("InputPathsMap", inputPathsMap) { .map($0) { .string($0) } }
        object.member("InputTemplate", inputTemplate) { .string($0) }
    }
}

extension EventBridge.InputTransformer {
    package init(json: JSONValue) throws {
        self.inputPathsMap = try json.member("InputPathsMap") { try $0.map { try $0.string() } }
        self.inputTemplate = try json.member("InputTemplate") { try $0.string() }
    }
}
