// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `Tag` of Amazon Route 53.
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

extension Route53.Tag {
    package func write(to xml: inout XMLWriter) {
        xml.member("Key", key) { $0.write($1) }
        xml.member("Value", value) { $0.write($1) }
    }
}

extension Route53.Tag {
    package init(xml: XMLElement) throws {
        self.key = try xml.member("Key") { try $0.string() }
        self.value = try xml.member("Value") { try $0.string() }
    }
}
