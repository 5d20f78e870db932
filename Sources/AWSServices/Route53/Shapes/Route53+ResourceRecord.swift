// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `ResourceRecord` of Amazon Route 53.
    public struct ResourceRecord: Sendable, Hashable {
        /// `Value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(value: String? = nil) {
            self.value = value
        }
    }
}

extension Route53.ResourceRecord {
    package func write(to xml: inout XMLWriter) {
        xml.member("Value", value) { $0.write($1) }
    }
}

extension Route53.ResourceRecord {
    package init(xml: XMLElement) throws {
        self.value = try xml.member("Value") { try $0.string() }
    }
}
