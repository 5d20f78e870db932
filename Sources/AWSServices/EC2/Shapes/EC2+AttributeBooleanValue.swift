// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `AttributeBooleanValue` of Amazon Elastic Compute Cloud.
    public struct AttributeBooleanValue: Sendable, Hashable {
        /// `Value`.
        public var value: Bool?

        /// What is left out is the service's to choose.
        public init(value: Bool? = nil) {
            self.value = value
        }
    }
}

extension EC2.AttributeBooleanValue {
    package func write(to form: inout FormWriter) {
        form.member("Value", value) { $0.write($1) }
    }
}

extension EC2.AttributeBooleanValue {
    package init(xml: XMLElement) throws {
        self.value = try xml.member("value") { try $0.boolean() }
    }
}
