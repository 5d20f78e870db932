// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `MasterUserSecret` of Amazon Relational Database Service.
    public struct MasterUserSecret: Sendable, Hashable {
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `SecretArn`.
        public var secretArn: String?
        /// `SecretStatus`.
        public var secretStatus: String?

        /// What is left out is the service's to choose.
        public init(kmsKeyId: String? = nil, secretArn: String? = nil, secretStatus: String? = nil) {
            self.kmsKeyId = kmsKeyId
            self.secretArn = secretArn
            self.secretStatus = secretStatus
        }
    }
}

extension RDS.MasterUserSecret {
    package init(xml: XMLElement) throws {
        self.kmsKeyId = try xml.member("KmsKeyId") { try $0.string() }
        self.secretArn = try xml.member("SecretArn") { try $0.string() }
        self.secretStatus = try xml.member("SecretStatus") { try $0.string() }
    }
}
