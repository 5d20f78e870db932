// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventoryFilter` of Amazon Simple Storage Service.
    public struct InventoryFilter: Sendable, Hashable {
        /// `Prefix`.
        public var prefix: String?

        /// What is left out is the service's to choose.
        public init(prefix: String? = nil) {
            self.prefix = prefix
        }
    }
}

extension S3.InventoryFilter {
    package func write(to xml: inout XMLWriter) {
        xml.member("Prefix", prefix) { $0.write($1) }
    }
}

extension S3.InventoryFilter {
    package init(xml: XMLElement) throws {
        self.prefix = try xml.member("Prefix") { try $0.string() }
    }
}
