// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ConnectorConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct ConnectorConfigResponse: Sendable, Hashable {
        /// `activationCode`.
        public var activationCode: String?
        /// `activationExpiry`.
        public var activationExpiry: Timestamp?
        /// `activationId`.
        public var activationId: String?
        /// `provider`.
        public var provider: String?
        /// `roleArn`.
        public var roleArn: String?

        /// What is left out is the service's to choose.
        public init(
            activationCode: String? = nil,
            activationExpiry: Timestamp? = nil,
            activationId: String? = nil,
            provider: String? = nil,
            roleArn: String? = nil
        ) {
            self.activationCode = activationCode
            self.activationExpiry = activationExpiry
            self.activationId = activationId
            self.provider = provider
            self.roleArn = roleArn
        }
    }
}

extension EKS.ConnectorConfigResponse {
    package init(json: JSONValue) throws {
        self.activationCode = try json.member("activationCode") { try $0.string() }
        self.activationExpiry = try json.member("activationExpiry") { try $0.timestamp() }
        self.activationId = try json.member("activationId") { try $0.string() }
        self.provider = try json.member("provider") { try $0.string() }
        self.roleArn = try json.member("roleArn") { try $0.string() }
    }
}
