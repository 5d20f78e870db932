// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `StorageConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct StorageConfigResponse: Sendable, Hashable {
        /// `blockStorage`.
        public var blockStorage: BlockStorage?

        /// What is left out is the service's to choose.
        public init(blockStorage: BlockStorage? = nil) {
            self.blockStorage = blockStorage
        }
    }
}

extension EKS.StorageConfigResponse {
    package init(json: JSONValue) throws {
        self.blockStorage = try json.member("blockStorage") { try EKS.BlockStorage(json: $0) }
    }
}
