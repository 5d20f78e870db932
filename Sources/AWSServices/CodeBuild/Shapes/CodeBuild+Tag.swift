// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `Tag` of AWS CodeBuild.
    public struct Tag: Sendable, Hashable {
        /// `key`.
        public var key: String?
        /// `value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }
    }
}

extension CodeBuild.Tag {
    package func write(to object: inout JSONObject) {
        object.member("key", key) { .string($0) }
        object.member("value", value) { .string($0) }
    }
}

extension CodeBuild.Tag {
    package init(json: JSONValue) throws {
        self.key = try json.member("key") { try $0.string() }
        self.value = try json.member("value") { try $0.string() }
    }
}
