// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `BlockStorage` of Amazon Elastic Kubernetes Service.
    public struct BlockStorage: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil) {
            self.enabled = enabled
        }
    }
}

extension EKS.BlockStorage {
    package func write(to object: inout JSONObject) {
        object.member("enabled", enabled) { .boolean($0) }
    }
}

extension EKS.BlockStorage {
    package init(json: JSONValue) throws {
        self.enabled = try json.member("enabled") { try $0.boolean() }
    }
}
