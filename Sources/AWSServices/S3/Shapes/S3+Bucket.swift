// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `Bucket` of Amazon Simple Storage Service.
    public struct Bucket: Sendable, Hashable {
        /// `BucketArn`.
        public var bucketArn: String?
        /// `BucketRegion`.
        public var bucketRegion: String?
        /// `CreationDate`.
        public var creationDate: Timestamp?
        /// `Name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(
            bucketArn: String? = nil,
            bucketRegion: String? = nil,
            creationDate: Timestamp? = nil,
            name: String? = nil
        ) {
            self.bucketArn = bucketArn
            self.bucketRegion = bucketRegion
            self.creationDate = creationDate
            self.name = name
        }
    }
}

extension S3.Bucket {
    package init(xml: XMLElement) throws {
        self.bucketArn = try xml.member("BucketArn") { try $0.string() }
        self.bucketRegion = try xml.member("BucketRegion") { try $0.string() }
        self.creationDate = try xml.member("CreationDate") { try $0.timestamp() }
        self.name = try xml.member("Name") { try $0.string() }
    }
}
