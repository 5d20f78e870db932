// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension SecretsManager {
    /// `ReplicaRegionType` of AWS Secrets Manager.
    public struct ReplicaRegionType: Sendable, Hashable {
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `Region`.
        public var region: String?

        /// What is left out is the service's to choose.
        public init(kmsKeyId: String? = nil, region: String? = nil) {
            self.kmsKeyId = kmsKeyId
            self.region = region
        }
    }
}

extension SecretsManager.ReplicaRegionType {
    package func write(to object: inout JSONObject) {
        object.member("KmsKeyId", kmsKeyId) { .string($0) }
        object.member("Region", region) { .string($0) }
    }
}
