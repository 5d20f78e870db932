// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ServerSideEncryptionRule` of Amazon Simple Storage Service.
    public struct ServerSideEncryptionRule: Sendable, Hashable {
        /// `ApplyServerSideEncryptionByDefault`.
        public var applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault?
        /// `BlockedEncryptionTypes`.
        public var blockedEncryptionTypes: BlockedEncryptionTypes?
        /// `BucketKeyEnabled`.
        public var bucketKeyEnabled: Bool?

        /// What is left out is the service's to choose.
        public init(
            applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil,
            blockedEncryptionTypes: BlockedEncryptionTypes? = nil,
            bucketKeyEnabled: Bool? = nil
        ) {
            self.applyServerSideEncryptionByDefault = applyServerSideEncryptionByDefault
            self.blockedEncryptionTypes = blockedEncryptionTypes
            self.bucketKeyEnabled = bucketKeyEnabled
        }
    }
}

extension S3.ServerSideEncryptionRule {
    package func write(to xml: inout XMLWriter) {
        xml.member("ApplyServerSideEncryptionByDefault", applyServerSideEncryptionByDefault) { $1.write(to: &$0) }
        xml.member("BlockedEncryptionTypes", blockedEncryptionTypes) { $1.write(to: &$0) }
        xml.member("BucketKeyEnabled", bucketKeyEnabled) { $0.write($1) }
    }
}

extension S3.ServerSideEncryptionRule {
    package init(xml: XMLElement) throws {
        self.applyServerSideEncryptionByDefault = try xml.member("ApplyServerSideEncryptionByDefault") { try S3.ServerSideEncryptionByDefault(xml: $0) }
        self.blockedEncryptionTypes = try xml.member("BlockedEncryptionTypes") { try S3.BlockedEncryptionTypes(xml: $0) }
        self.bucketKeyEnabled = try xml.member("BucketKeyEnabled") { try $0.boolean() }
    }
}
