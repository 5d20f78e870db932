// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `NoncurrentVersionExpiration` of Amazon Simple Storage Service.
    public struct NoncurrentVersionExpiration: Sendable, Hashable {
        /// `NewerNoncurrentVersions`.
        public var newerNoncurrentVersions: Int?
        /// `NoncurrentDays`.
        public var noncurrentDays: Int?

        /// What is left out is the service's to choose.
        public init(newerNoncurrentVersions: Int? = nil, noncurrentDays: Int? = nil) {
            self.newerNoncurrentVersions = newerNoncurrentVersions
            self.noncurrentDays = noncurrentDays
        }
    }
}

extension S3.NoncurrentVersionExpiration {
    package func write(to xml: inout XMLWriter) {
        xml.member("NewerNoncurrentVersions", newerNoncurrentVersions) { $0.write($1) }
        xml.member("NoncurrentDays", noncurrentDays) { $0.write($1) }
    }
}

extension S3.NoncurrentVersionExpiration {
    package init(xml: XMLElement) throws {
        self.newerNoncurrentVersions = try xml.member("NewerNoncurrentVersions") { try $0.integer() }
        self.noncurrentDays = try xml.member("NoncurrentDays") { try $0.integer() }
    }
}
