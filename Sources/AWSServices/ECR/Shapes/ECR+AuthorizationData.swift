// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `AuthorizationData` of Amazon Elastic Container Registry.
    public struct AuthorizationData: Sendable, Hashable {
        /// `authorizationToken`.
        public var authorizationToken: String?
        /// `expiresAt`.
        public var expiresAt: Timestamp?
        /// `proxyEndpoint`.
        public var proxyEndpoint: String?

        /// What is left out is the service's to choose.
        public init(authorizationToken: String? = nil, expiresAt: Timestamp? = nil, proxyEndpoint: String? = nil) {
            self.authorizationToken = authorizationToken
            self.expiresAt = expiresAt
            self.proxyEndpoint = proxyEndpoint
        }
    }
}

extension ECR.AuthorizationData {
    package init(json: JSONValue) throws {
        self.authorizationToken = try json.member("authorizationToken") { try $0.string() }
        self.expiresAt = try json.member("expiresAt") { try $0.timestamp() }
        self.proxyEndpoint = try json.member("proxyEndpoint") { try $0.string() }
    }
}
