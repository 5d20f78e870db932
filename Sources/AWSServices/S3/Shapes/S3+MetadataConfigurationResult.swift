// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `MetadataConfigurationResult` of Amazon Simple Storage Service.
    public struct MetadataConfigurationResult: Sendable, Hashable {
        /// `DestinationResult`.
        public var destinationResult: DestinationResult?
        /// `InventoryTableConfigurationResult`.
        public var inventoryTableConfigurationResult: InventoryTableConfigurationResult?
        /// `JournalTableConfigurationResult`.
        public var journalTableConfigurationResult: JournalTableConfigurationResult?

        /// What is left out is the service's to choose.
        public init(
            destinationResult: DestinationResult? = nil,
            inventoryTableConfigurationResult: InventoryTableConfigurationResult? = nil,
            journalTableConfigurationResult: JournalTableConfigurationResult? = nil
        ) {
            self.destinationResult = destinationResult
            self.inventoryTableConfigurationResult = inventoryTableConfigurationResult
            self.journalTableConfigurationResult = journalTableConfigurationResult
        }
    }
}

extension S3.MetadataConfigurationResult {
    package init(xml: XMLElement) throws {
        self.destinationResult = try xml.member("DestinationResult") { try S3.DestinationResult(xml: $0) }
        self.inventoryTableConfigurationResult = try xml.member("InventoryTableConfigurationResult") { try S3.InventoryTableConfigurationResult(xml: $0) }
        self.journalTableConfigurationResult = try xml.member("JournalTableConfigurationResult") { try S3.JournalTableConfigurationResult(xml: $0) }
    }
}
