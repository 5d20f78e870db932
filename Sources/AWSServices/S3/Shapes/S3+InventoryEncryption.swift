// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventoryEncryption` of Amazon Simple Storage Service.
    public struct InventoryEncryption: Sendable, Hashable {
        /// `SSEKMS`.
        public var ssekms: SSEKMS?
        /// `SSES3`.
        public var sses3: SSES3?

        /// What is left out is the service's to choose.
        public init(ssekms: SSEKMS? = nil, sses3: SSES3? = nil) {
            self.ssekms = ssekms
            self.sses3 = sses3
        }
    }
}

extension S3.InventoryEncryption {
    package func write(to xml: inout XMLWriter) {
        xml.member("SSE-KMS", ssekms) { $1.write(to: &$0) }
        xml.member("SSE-S3", sses3) { $1.write(to: &$0) }
    }
}

extension S3.InventoryEncryption {
    package init(xml: XMLElement) throws {
        self.ssekms = try xml.member("SSE-KMS") { try S3.SSEKMS(xml: $0) }
        self.sses3 = try xml.member("SSE-S3") { try S3.SSES3(xml: $0) }
    }
}
