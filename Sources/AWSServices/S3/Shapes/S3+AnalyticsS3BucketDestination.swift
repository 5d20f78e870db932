// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `AnalyticsS3BucketDestination` of Amazon Simple Storage Service.
    public struct AnalyticsS3BucketDestination: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: String?
        /// `BucketAccountId`.
        public var bucketAccountId: String?
        /// `Format`.
        public var format: AnalyticsS3ExportFileFormat?
        /// `Prefix`.
        public var prefix: String?

        /// What is left out is the service's to choose.
        public init(
            bucket: String? = nil,
            bucketAccountId: String? = nil,
            format: AnalyticsS3ExportFileFormat? = nil,
            prefix: String? = nil
        ) {
            self.bucket = bucket
            self.bucketAccountId = bucketAccountId
            self.format = format
            self.prefix = prefix
        }
    }
}

extension S3.AnalyticsS3BucketDestination {
    package func write(to xml: inout XMLWriter) {
        xml.member("Bucket", bucket) { $0.write($1) }
        xml.member("BucketAccountId", bucketAccountId) { $0.write($1) }
        xml.member("Format", format) { $0.write($1.rawValue) }
        xml.member("Prefix", prefix) { $0.write($1) }
    }
}

extension S3.AnalyticsS3BucketDestination {
    package init(xml: XMLElement) throws {
        self.bucket = try xml.member("Bucket") { try $0.string() }
        self.bucketAccountId = try xml.member("BucketAccountId") { try $0.string() }
        self.format = try xml.member("Format") { S3.AnalyticsS3ExportFileFormat(rawValue: try $0.string()) }
        self.prefix = try xml.member("Prefix") { try $0.string() }
    }
}
