// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `StorageConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct StorageConfigRequest: Sendable, Hashable {
        /// `blockStorage`.
        public var blockStorage: BlockStorage?

        /// What is left out is the service's to choose.
        public init(blockStorage: BlockStorage? = nil) {
            self.blockStorage = blockStorage
        }
    }
}

extension EKS.StorageConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("blockStorage", blockStorage) { JSONObject.value($0.write(to:)) }
    }
}
