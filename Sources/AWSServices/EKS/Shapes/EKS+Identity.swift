// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `Identity` of Amazon Elastic Kubernetes Service.
    public struct Identity: Sendable, Hashable {
        /// `oidc`.
        public var oidc: OIDC?

        /// What is left out is the service's to choose.
        public init(oidc: OIDC? = nil) {
            self.oidc = oidc
        }
    }
}

extension EKS.Identity {
    package init(json: JSONValue) throws {
        self.oidc = try json.member("oidc") { try EKS.OIDC(json: $0) }
    }
}
