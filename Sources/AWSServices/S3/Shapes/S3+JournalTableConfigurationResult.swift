// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `JournalTableConfigurationResult` of Amazon Simple Storage Service.
    public struct JournalTableConfigurationResult: Sendable, Hashable {
        /// `Error`.
        public var error: ErrorDetails?
        /// `RecordExpiration`.
        public var recordExpiration: RecordExpiration?
        /// `TableArn`.
        public var tableArn: String?
        /// `TableName`.
        public var tableName: String?
        /// `TableStatus`.
        public var tableStatus: String?

        /// What is left out is the service's to choose.
        public init(
            error: ErrorDetails? = nil,
            recordExpiration: RecordExpiration? = nil,
            tableArn: String? = nil,
            tableName: String? = nil,
            tableStatus: String? = nil
        ) {
            self.error = error
            self.recordExpiration = recordExpiration
            self.tableArn = tableArn
            self.tableName = tableName
            self.tableStatus = tableStatus
        }
    }
}

extension S3.JournalTableConfigurationResult {
    package init(xml: XMLElement) throws {
        self.error = try xml.member("Error") { try S3.ErrorDetails(xml: $0) }
        self.recordExpiration = try xml.member("RecordExpiration") { try S3.RecordExpiration(xml: $0) }
        self.tableArn = try xml.member("TableArn") { try $0.string() }
        self.tableName = try xml.member("TableName") { try $0.string() }
        self.tableStatus = try xml.member("TableStatus") { try $0.string() }
    }
}
