// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PortRange` of Amazon Elastic Compute Cloud.
    public struct PortRange: Sendable, Hashable {
        /// `From`.
        public var from: Int?
        /// `To`.
        public var to: Int?

        /// What is left out is the service's to choose.
        public init(from: Int? = nil, to: Int? = nil) {
            self.from = from
            self.to = to
        }
    }
}

extension EC2.PortRange {
    package init(xml: XMLElement) throws {
        self.from = try xml.member("from") { try $0.integer() }
        self.to = try xml.member("to") { try $0.integer() }
    }
}
