// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `RunCommandTarget` of Amazon EventBridge.
    public struct RunCommandTarget: Sendable, Hashable {
        /// `Key`.
        public var key: String?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(key: String? = nil, values: [String]? = nil) {
            self.key = key
            self.values = values
        }
    }
}

extension EventBridge.RunCommandTarget {
    package func write(to object: inout JSONObject) {
        object.member("Key", key) { .string($0) }
        object.member("Values", values) { .list($0) { .string($0) } }
    }
}

extension EventBridge.RunCommandTarget {
    package init(json: JSONValue) throws {
        self.key = try json.member("Key") { try $0.string() }
        self.values = try json.member("Values") { try $0.list { try $0.string() } }
    }
}
