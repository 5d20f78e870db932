// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `ReplicateSecretToRegions` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicateSecretToRegions.html
    public enum ReplicateSecretToRegions: AWSOperation {
        public typealias Input = ReplicateSecretToRegionsRequest
        public typealias Output = ReplicateSecretToRegionsResponse

        public static let name = "ReplicateSecretToRegions"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "secretsmanager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ReplicateSecretToRegionsRequest` of AWS Secrets Manager.
    public struct ReplicateSecretToRegionsRequest: Sendable, Hashable {
        /// `AddReplicaRegions`.
        public var addReplicaRegions: [ReplicaRegionType]
        /// `SecretId`.
        public var secretId: String
        /// `ForceOverwriteReplicaSecret`.
        public var forceOverwriteReplicaSecret: Bool?

        /// What is left out is the service's to choose.
        public init(
            addReplicaRegions: [ReplicaRegionType],
            secretId: String,
            forceOverwriteReplicaSecret: Bool? = nil
        ) {
            self.addReplicaRegions = addReplicaRegions
            self.secretId = secretId
            self.forceOverwriteReplicaSecret = forceOverwriteReplicaSecret
        }
    }

    /// `ReplicateSecretToRegionsResponse` of AWS Secrets Manager.
    public struct ReplicateSecretToRegionsResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `ReplicationStatus`.
        public var replicationStatus: [ReplicationStatusType]?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, replicationStatus: [ReplicationStatusType]? = nil) {
            self.arn = arn
            self.replicationStatus = replicationStatus
        }
    }
}

extension SecretsManager.ReplicateSecretToRegionsRequest {
    package func write(to object: inout JSONObject) {
        object.member("AddReplicaRegions", addReplicaRegions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("SecretId", secretId) { .string($0) }
        object.member("ForceOverwriteReplicaSecret", forceOverwriteReplicaSecret) { .boolean($0) }
    }
}

extension SecretsManager.ReplicateSecretToRegionsResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.replicationStatus = try json.member("ReplicationStatus") { try $0.list { try SecretsManager.ReplicationStatusType(json: $0) } }
    }
}

extension SecretsManager {
    /// Calls `ReplicateSecretToRegions`.
    @discardableResult
    public func replicateSecretToRegions(_ input: ReplicateSecretToRegionsRequest) async throws -> ReplicateSecretToRegionsResponse {
        try await client.execute(ReplicateSecretToRegions.self, input)
    }
}
