// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `UpdateAccessConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdateAccessConfigRequest: Sendable, Hashable {
        /// `authenticationMode`.
        public var authenticationMode: AuthenticationMode?

        /// What is left out is the service's to choose.
        public init(authenticationMode: AuthenticationMode? = nil) {
            self.authenticationMode = authenticationMode
        }
    }
}

extension EKS.UpdateAccessConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("authenticationMode", authenticationMode) { .string($0.rawValue) }
    }
}
