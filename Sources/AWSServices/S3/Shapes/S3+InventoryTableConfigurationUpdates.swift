// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventoryTableConfigurationUpdates` of Amazon Simple Storage Service.
    public struct InventoryTableConfigurationUpdates: Sendable, Hashable {
        /// `ConfigurationState`.
        public var configurationState: InventoryConfigurationState
        /// `EncryptionConfiguration`.
        public var encryptionConfiguration: MetadataTableEncryptionConfiguration?

        /// What is left out is the service's to choose.
        public init(
            configurationState: InventoryConfigurationState,
            encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil
        ) {
            self.configurationState = configurationState
            self.encryptionConfiguration = encryptionConfiguration
        }
    }
}

extension S3.InventoryTableConfigurationUpdates {
    package func write(to xml: inout XMLWriter) {
        xml.member("ConfigurationState", configurationState) { $0.write($1.rawValue) }
        xml.member("EncryptionConfiguration", encryptionConfiguration) { $1.write(to: &$0) }
    }
}
