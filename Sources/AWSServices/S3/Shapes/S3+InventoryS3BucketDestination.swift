// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventoryS3BucketDestination` of Amazon Simple Storage Service.
    public struct InventoryS3BucketDestination: Sendable, Hashable {
        /// `AccountId`.
        public var accountId: String?
        /// `Bucket`.
        public var bucket: String?
        /// `Encryption`.
        public var encryption: InventoryEncryption?
        /// `Format`.
        public var format: InventoryFormat?
        /// `Prefix`.
        public var prefix: String?

        /// What is left out is the service's to choose.
        public init(
            accountId: String? = nil,
            bucket: String? = nil,
            encryption: InventoryEncryption? = nil,
            format: InventoryFormat? = nil,
            prefix: String? = nil
        ) {
            self.accountId = accountId
            self.bucket = bucket
            self.encryption = encryption
            self.format = format
            self.prefix = prefix
        }
    }
}

extension S3.InventoryS3BucketDestination {
    package func write(to xml: inout XMLWriter) {
        xml.member("AccountId", accountId) { $0.write($1) }
        xml.member("Bucket", bucket) { $0.write($1) }
        xml.member("Encryption", encryption) { $1.write(to: &$0) }
        xml.member("Format", format) { $0.write($1.rawValue) }
        xml.member("Prefix", prefix) { $0.write($1) }
    }
}

extension S3.InventoryS3BucketDestination {
    package init(xml: XMLElement) throws {
        self.accountId = try xml.member("AccountId") { try $0.string() }
        self.bucket = try xml.member("Bucket") { try $0.string() }
        self.encryption = try xml.member("Encryption") { try S3.InventoryEncryption(xml: $0) }
        self.format = try xml.member("Format") { S3.InventoryFormat(rawValue: try $0.string()) }
        self.prefix = try xml.member("Prefix") { try $0.string() }
    }
}
