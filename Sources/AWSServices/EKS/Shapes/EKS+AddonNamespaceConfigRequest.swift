// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `AddonNamespaceConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct AddonNamespaceConfigRequest: Sendable, Hashable {
        /// `namespace`.
        public var namespace: String?

        /// What is left out is the service's to choose.
        public init(namespace: String? = nil) {
            self.namespace = namespace
        }
    }
}

extension EKS.AddonNamespaceConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("namespace", namespace) { .string($0) }
    }
}
