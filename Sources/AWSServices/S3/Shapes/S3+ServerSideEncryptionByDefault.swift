// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ServerSideEncryptionByDefault` of Amazon Simple Storage Service.
    public struct ServerSideEncryptionByDefault: Sendable, Hashable {
        /// `KMSMasterKeyID`.
        public var kmsMasterKeyID: String?
        /// `SSEAlgorithm`.
        public var sseAlgorithm: ServerSideEncryption?

        /// What is left out is the service's to choose.
        public init(kmsMasterKeyID: String? = nil, sseAlgorithm: ServerSideEncryption? = nil) {
            self.kmsMasterKeyID = kmsMasterKeyID
            self.sseAlgorithm = sseAlgorithm
        }
    }
}

extension S3.ServerSideEncryptionByDefault {
    package func write(to xml: inout XMLWriter) {
        xml.member("KMSMasterKeyID", kmsMasterKeyID) { $0.write($1) }
        xml.member("SSEAlgorithm", sseAlgorithm) { $0.write($1.rawValue) }
    }
}

extension S3.ServerSideEncryptionByDefault {
    package init(xml: XMLElement) throws {
        self.kmsMasterKeyID = try xml.member("KMSMasterKeyID") { try $0.string() }
        self.sseAlgorithm = try xml.member("SSEAlgorithm") { S3.ServerSideEncryption(rawValue: try $0.string()) }
    }
}
