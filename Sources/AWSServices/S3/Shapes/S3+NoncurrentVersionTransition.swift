// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `NoncurrentVersionTransition` of Amazon Simple Storage Service.
    public struct NoncurrentVersionTransition: Sendable, Hashable {
        /// `NewerNoncurrentVersions`.
        public var newerNoncurrentVersions: Int?
        /// `NoncurrentDays`.
        public var noncurrentDays: Int?
        /// `StorageClass`.
        public var storageClass: TransitionStorageClass?

        /// What is left out is the service's to choose.
        public init(
            newerNoncurrentVersions: Int? = nil,
            noncurrentDays: Int? = nil,
            storageClass: TransitionStorageClass? = nil
        ) {
            self.newerNoncurrentVersions = newerNoncurrentVersions
            self.noncurrentDays = noncurrentDays
            self.storageClass = storageClass
        }
    }
}

extension S3.NoncurrentVersionTransition {
    package func write(to xml: inout XMLWriter) {
        xml.member("NewerNoncurrentVersions", newerNoncurrentVersions) { $0.write($1) }
        xml.member("NoncurrentDays", noncurrentDays) { $0.write($1) }
        xml.member("StorageClass", storageClass) { $0.write($1.rawValue) }
    }
}

extension S3.NoncurrentVersionTransition {
    package init(xml: XMLElement) throws {
        self.newerNoncurrentVersions = try xml.member("NewerNoncurrentVersions") { try $0.integer() }
        self.noncurrentDays = try xml.member("NoncurrentDays") { try $0.integer() }
        self.storageClass = try xml.member("StorageClass") { S3.TransitionStorageClass(rawValue: try $0.string()) }
    }
}
