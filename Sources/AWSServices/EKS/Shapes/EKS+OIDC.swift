// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `OIDC` of Amazon Elastic Kubernetes Service.
    public struct OIDC: Sendable, Hashable {
        /// `issuer`.
        public var issuer: String?

        /// What is left out is the service's to choose.
        public init(issuer: String? = nil) {
            self.issuer = issuer
        }
    }
}

extension EKS.OIDC {
    package init(json: JSONValue) throws {
        self.issuer = try json.member("issuer") { try $0.string() }
    }
}
