// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension KMS {
    /// `KeyListEntry` of AWS Key Management Service.
    public struct KeyListEntry: Sendable, Hashable {
        /// `KeyArn`.
        public var keyArn: String?
        /// `KeyId`.
        public var keyId: String?

        /// What is left out is the service's to choose.
        public init(keyArn: String? = nil, keyId: String? = nil) {
            self.keyArn = keyArn
            self.keyId = keyId
        }
    }
}

extension KMS.KeyListEntry {
    package init(json: JSONValue) throws {
        self.keyArn = try json.member("KeyArn") { try $0.string() }
        self.keyId = try json.member("KeyId") { try $0.string() }
    }
}
