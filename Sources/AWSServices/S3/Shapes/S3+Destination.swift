// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Destination` of Amazon Simple Storage Service.
    public struct Destination: Sendable, Hashable {
        /// `AccessControlTranslation`.
        public var accessControlTranslation: AccessControlTranslation?
        /// `Account`.
        public var account: String?
        /// `Bucket`.
        public var bucket: String?
        /// `EncryptionConfiguration`.
        public var encryptionConfiguration: EncryptionConfiguration?
        /// `Metrics`.
        public var metrics: Metrics?
        /// `ReplicationTime`.
        public var replicationTime: ReplicationTime?
        /// `StorageClass`.
        public var storageClass: StorageClass?

        /// What is left out is the service's to choose.
        public init(
            accessControlTranslation: AccessControlTranslation? = nil,
            account: String? = nil,
            bucket: String? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            metrics: Metrics? = nil,
            replicationTime: ReplicationTime? = nil,
            storageClass: StorageClass? = nil
        ) {
            self.accessControlTranslation = accessControlTranslation
            self.account = account
            self.bucket = bucket
            self.encryptionConfiguration = encryptionConfiguration
            self.metrics = metrics
            self.replicationTime = replicationTime
            self.storageClass = storageClass
        }
    }
}

extension S3.Destination {
    package func write(to xml: inout XMLWriter) {
        xml.member("AccessControlTranslation", accessControlTranslation) { $1.write(to: &$0) }
        xml.member("Account", account) { $0.write($1) }
        xml.member("Bucket", bucket) { $0.write($1) }
        xml.member("EncryptionConfiguration", encryptionConfiguration) { $1.write(to: &$0) }
        xml.member("Metrics", metrics) { $1.write(to: &$0) }
        xml.member("ReplicationTime", replicationTime) { $1.write(to: &$0) }
        xml.member("StorageClass", storageClass) { $0.write($1.rawValue) }
    }
}

extension S3.Destination {
    package init(xml: XMLElement) throws {
        self.accessControlTranslation = try xml.member("AccessControlTranslation") { try S3.AccessControlTranslation(xml: $0) }
        self.account = try xml.member("Account") { try $0.string() }
        self.bucket = try xml.member("Bucket") { try $0.string() }
        self.encryptionConfiguration = try xml.member("EncryptionConfiguration") { try S3.EncryptionConfiguration(xml: $0) }
        self.metrics = try xml.member("Metrics") { try S3.Metrics(xml: $0) }
        self.replicationTime = try xml.member("ReplicationTime") { try S3.ReplicationTime(xml: $0) }
        self.storageClass = try xml.member("StorageClass") { S3.StorageClass(rawValue: try $0.string()) }
    }
}
