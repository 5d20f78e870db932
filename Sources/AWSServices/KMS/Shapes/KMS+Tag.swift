// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension KMS {
    /// `Tag` of AWS Key Management Service.
    public struct Tag: Sendable, Hashable {
        /// `TagKey`.
        public var tagKey: String?
        /// `TagValue`.
        public var tagValue: String?

        /// What is left out is the service's to choose.
        public init(tagKey: String? = nil, tagValue: String? = nil) {
            self.tagKey = tagKey
            self.tagValue = tagValue
        }
    }
}

extension KMS.Tag {
    package func write(to object: inout JSONObject) {
        object.member("TagKey", tagKey) { .string($0) }
        object.member("TagValue", tagValue) { .string($0) }
    }
}

extension KMS.Tag {
    package init(json: JSONValue) throws {
        self.tagKey = try json.member("TagKey") { try $0.string() }
        self.tagValue = try json.member("TagValue") { try $0.string() }
    }
}
