// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `S3TablesDestination` of Amazon Simple Storage Service.
    public struct S3TablesDestination: Sendable, Hashable {
        /// `TableBucketArn`.
        public var tableBucketArn: String
        /// `TableName`.
        public var tableName: String

        /// What is left out is the service's to choose.
        public init(tableBucketArn: String, tableName: String) {
            self.tableBucketArn = tableBucketArn
            self.tableName = tableName
        }
    }
}

extension S3.S3TablesDestination {
    package func write(to xml: inout XMLWriter) {
        xml.member("TableBucketArn", tableBucketArn) { $0.write($1) }
        xml.member("TableName", tableName) { $0.write($1) }
    }
}
