// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventoryTableConfigurationResult` of Amazon Simple Storage Service.
    public struct InventoryTableConfigurationResult: Sendable, Hashable {
        /// `ConfigurationState`.
        public var configurationState: InventoryConfigurationState?
        /// `Error`.
        public var error: ErrorDetails?
        /// `TableArn`.
        public var tableArn: String?
        /// `TableName`.
        public var tableName: String?
        /// `TableStatus`.
        public var tableStatus: String?

        /// What is left out is the service's to choose.
        public init(
            configurationState: InventoryConfigurationState? = nil,
            error: ErrorDetails? = nil,
            tableArn: String? = nil,
            tableName: String? = nil,
            tableStatus: String? = nil
        ) {
            self.configurationState = configurationState
            self.error = error
            self.tableArn = tableArn
            self.tableName = tableName
            self.tableStatus = tableStatus
        }
    }
}

extension S3.InventoryTableConfigurationResult {
    package init(xml: XMLElement) throws {
        self.configurationState = try xml.member("ConfigurationState") { S3.InventoryConfigurationState(rawValue: try $0.string()) }
        self.error = try xml.member("Error") { try S3.ErrorDetails(xml: $0) }
        self.tableArn = try xml.member("TableArn") { try $0.string() }
        self.tableName = try xml.member("TableName") { try $0.string() }
        self.tableStatus = try xml.member("TableStatus") { try $0.string() }
    }
}
