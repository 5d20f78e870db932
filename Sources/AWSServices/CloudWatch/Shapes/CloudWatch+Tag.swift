// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatch {
    /// `Tag` of Amazon CloudWatch.
    public struct Tag: Sendable, Hashable {
        /// `Key`.
        public var key: String?
        /// `Value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }
    }
}

extension CloudWatch.Tag {
    package func write(to object: inout JSONObject) {
        object.member("Key", key) { .string($0) }
        object.member("Value", value) { .string($0) }
    }
}

extension CloudWatch.Tag {
    package init(json: JSONValue) throws {
        self.key = try json.member("Key") { try $0.string() }
        self.value = try json.member("Value") { try $0.string() }
    }
}
