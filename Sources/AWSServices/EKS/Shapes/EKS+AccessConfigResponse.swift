// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `AccessConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct AccessConfigResponse: Sendable, Hashable {
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

extension EKS.AccessConfigResponse {
    package init(json: JSONValue) throws {
        self.authenticationMode = try json.member("authenticationMode") { EKS.AuthenticationMode(rawValue: try $0.string()) }
        self.bootstrapClusterCreatorAdminPermissions = try json.member("bootstrapClusterCreatorAdminPermissions") { try $0.boolean() }
    }
}
