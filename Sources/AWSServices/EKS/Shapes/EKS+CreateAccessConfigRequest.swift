// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `CreateAccessConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct CreateAccessConfigRequest: Sendable, Hashable {
        /// `authenticationMode`.
        public var authenticationMode: AuthenticationMode?
        /// `bootstrapClusterCreatorAdminPermissions`.
        public var bootstrapClusterCreatorAdminPermissions: Bool?

        /// What is left out is the service's to choose.
        public init(
            authenticationMode: AuthenticationMode? = nil,
            bootstrapClusterCreatorAdminPermissions: Bool? = nil
        ) {
            self.authenticationMode = authenticationMode
            self.bootstrapClusterCreatorAdminPermissions = bootstrapClusterCreatorAdminPermissions
        }
    }
}

extension EKS.CreateAccessConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("authenticationMode", authenticationMode) { .string($0.rawValue) }
        object.member("bootstrapClusterCreatorAdminPermissions", bootstrapClusterCreatorAdminPermissions) { .boolean($0) }
    }
}
