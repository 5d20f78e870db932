// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `AddonNamespaceConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct AddonNamespaceConfigResponse: Sendable, Hashable {
        /// `namespace`.
        public var namespace: String?

        /// What is left out is the service's to choose.
        public init(namespace: String? = nil) {
            self.namespace = namespace
        }
    }
}

extension EKS.AddonNamespaceConfigResponse {
    package init(json: JSONValue) throws {
        self.namespace = try json.member("namespace") { try $0.string() }
    }
}
