// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `RemoveRegionsFromReplication` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RemoveRegionsFromReplication.html
    public enum RemoveRegionsFromReplication: AWSOperation {
        public typealias Input = RemoveRegionsFromReplicationRequest
        public typealias Output = RemoveRegionsFromReplicationResponse

        public static let name = "RemoveRegionsFromReplication"
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

    /// `RemoveRegionsFromReplicationRequest` of AWS Secrets Manager.
    public struct RemoveRegionsFromReplicationRequest: Sendable, Hashable {
        /// `RemoveReplicaRegions`.
        public var removeReplicaRegions: [String]
        /// `SecretId`.
        public var secretId: String

        /// What is left out is the service's to choose.
        public init(removeReplicaRegions: [String], secretId: String) {
            self.removeReplicaRegions = removeReplicaRegions
            self.secretId = secretId
        }
    }

    /// `RemoveRegionsFromReplicationResponse` of AWS Secrets Manager.
    public struct RemoveRegionsFromReplicationResponse: Sendable, Hashable {
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

extension SecretsManager.RemoveRegionsFromReplicationRequest {
    package func write(to object: inout JSONObject) {
        object.member("RemoveReplicaRegions", removeReplicaRegions) { .list($0) { .string($0) } }
        object.member("SecretId", secretId) { .string($0) }
    }
}

extension SecretsManager.RemoveRegionsFromReplicationResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.replicationStatus = try json.member("ReplicationStatus") { try $0.list { try SecretsManager.ReplicationStatusType(json: $0) } }
    }
}

extension SecretsManager {
    /// Calls `RemoveRegionsFromReplication`.
    @discardableResult
    public func removeRegionsFromReplication(_ input: RemoveRegionsFromReplicationRequest) async throws -> RemoveRegionsFromReplicationResponse {
        try await client.execute(RemoveRegionsFromReplication.self, input)
    }
}
