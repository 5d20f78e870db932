// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ECR {
    /// `EncryptionConfiguration` of Amazon Elastic Container Registry.
    public struct EncryptionConfiguration: Sendable, Hashable {
        /// `encryptionType`.
        public var encryptionType: EncryptionType?
        /// `kmsKey`.
        public var kmsKey: String?

        /// What is left out is the service's to choose.
        public init(encryptionType: EncryptionType? = nil, kmsKey: String? = nil) {
            self.encryptionType = encryptionType
            self.kmsKey = kmsKey
        }
    }
}

extension ECR.EncryptionConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("encryptionType", encryptionType) { .string($0.rawValue) }
        object.member("kmsKey", kmsKey) { .string($0) }
    }
}

extension ECR.EncryptionConfiguration {
    package init(json: JSONValue) throws {
        self.encryptionType = try json.member("encryptionType") { ECR.EncryptionType(rawValue: try $0.string()) }
        self.kmsKey = try json.member("kmsKey") { try $0.string() }
    }
}
