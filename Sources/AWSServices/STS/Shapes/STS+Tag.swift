// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension STS {
    /// `Tag` of AWS Security Token Service.
    public struct Tag: Sendable, Hashable {
        /// `Key`.
        public var key: String
        /// `Value`.
        public var value: String

        /// What is left out is the service's to choose.
        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }
}

extension STS.Tag {
    package func write(to form: inout FormWriter) {
        form.member("Key", key) { $0.write($1) }
        form.member("Value", value) { $0.write($1) }
    }
}
