// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension SecretsManager {
    /// `Filter` of AWS Secrets Manager.
    public struct Filter: Sendable, Hashable {
        /// `Key`.
        public var key: FilterNameStringType?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(key: FilterNameStringType? = nil, values: [String]? = nil) {
            self.key = key
            self.values = values
        }
    }
}

extension SecretsManager.Filter {
    package func write(to object: inout JSONObject) {
        object.member("Key", key) { .string($0.rawValue) }
        object.member("Values", values) { .list($0) { .string($0) } }
    }
}
