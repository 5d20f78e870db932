// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `MetadataConfiguration` of Amazon Simple Storage Service.
    public struct MetadataConfiguration: Sendable, Hashable {
        /// `JournalTableConfiguration`.
        public var journalTableConfiguration: JournalTableConfiguration
        /// `InventoryTableConfiguration`.
        public var inventoryTableConfiguration: InventoryTableConfiguration?

        /// What is left out is the service's to choose.
        public init(
            journalTableConfiguration: JournalTableConfiguration,
            inventoryTableConfiguration: InventoryTableConfiguration? = nil
        ) {
            self.journalTableConfiguration = journalTableConfiguration
            self.inventoryTableConfiguration = inventoryTableConfiguration
        }
    }
}

extension S3.MetadataConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("JournalTableConfiguration", journalTableConfiguration) { $1.write(to: &$0) }
        xml.member("InventoryTableConfiguration", inventoryTableConfiguration) { $1.write(to: &$0) }
    }
}
