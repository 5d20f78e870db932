// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `Tag` of Amazon Relational Database Service.
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

extension RDS.Tag {
    package func write(to form: inout FormWriter) {
        form.member("Key", key) { $0.write($1) }
        form.member("Value", value) { $0.write($1) }
    }
}

extension RDS.Tag {
    package init(xml: XMLElement) throws {
        self.key = try xml.member("Key") { try $0.string() }
        self.value = try xml.member("Value") { try $0.string() }
    }
}
