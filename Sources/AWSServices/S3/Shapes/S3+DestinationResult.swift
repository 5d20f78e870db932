// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `DestinationResult` of Amazon Simple Storage Service.
    public struct DestinationResult: Sendable, Hashable {
        /// `TableBucketArn`.
        public var tableBucketArn: String?
        /// `TableBucketType`.
        public var tableBucketType: S3TablesBucketType?
        /// `TableNamespace`.
        public var tableNamespace: String?

        /// What is left out is the service's to choose.
        public init(
            tableBucketArn: String? = nil,
            tableBucketType: S3TablesBucketType? = nil,
            tableNamespace: String? = nil
        ) {
            self.tableBucketArn = tableBucketArn
            self.tableBucketType = tableBucketType
            self.tableNamespace = tableNamespace
        }
    }
}

extension S3.DestinationResult {
    package init(xml: XMLElement) throws {
        self.tableBucketArn = try xml.member("TableBucketArn") { try $0.string() }
        self.tableBucketType = try xml.member("TableBucketType") { S3.S3TablesBucketType(rawValue: try $0.string()) }
        self.tableNamespace = try xml.member("TableNamespace") { try $0.string() }
    }
}
