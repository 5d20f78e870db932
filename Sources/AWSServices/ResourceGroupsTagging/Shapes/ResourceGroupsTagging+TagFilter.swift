// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ResourceGroupsTagging {
    /// `TagFilter` of AWS Resource Groups Tagging API.
    public struct TagFilter: Sendable, Hashable {
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

extension ResourceGroupsTagging.TagFilter {
    package func write(to object: inout JSONObject) {
        object.member("Key", key) { .string($0) }
        object.member("Values", values) { .list($0) { .string($0) } }
    }
}
