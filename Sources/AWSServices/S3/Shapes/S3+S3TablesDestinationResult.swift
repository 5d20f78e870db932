// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `S3TablesDestinationResult` of Amazon Simple Storage Service.
    public struct S3TablesDestinationResult: Sendable, Hashable {
        /// `TableArn`.
        public var tableArn: String?
        /// `TableBucketArn`.
        public var tableBucketArn: String?
        /// `TableName`.
        public var tableName: String?
        /// `TableNamespace`.
        public var tableNamespace: String?

        /// What is left out is the service's to choose.
        public init(
            tableArn: String? = nil,
            tableBucketArn: String? = nil,
            tableName: String? = nil,
            tableNamespace: String? = nil
        ) {
            self.tableArn = tableArn
            self.tableBucketArn = tableBucketArn
            self.tableName = tableName
            self.tableNamespace = tableNamespace
        }
    }
}

extension S3.S3TablesDestinationResult {
    package init(xml: XMLElement) throws {
        self.tableArn = try xml.member("TableArn") { try $0.string() }
        self.tableBucketArn = try xml.member("TableBucketArn") { try $0.string() }
        self.tableName = try xml.member("TableName") { try $0.string() }
        self.tableNamespace = try xml.member("TableNamespace") { try $0.string() }
    }
}
