// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `CreateSecret` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
    public enum CreateSecret: AWSOperation, TokenCarrying {
        public typealias Input = CreateSecretRequest
        public typealias Output = CreateSecretResponse

        public static let name = "CreateSecret"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "secretsmanager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientRequestToken == nil { input.clientRequestToken = token() }
            return input
        }
    }

    /// `CreateSecretRequest` of AWS Secrets Manager.
    public struct CreateSecretRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `AddReplicaRegions`.
        public var addReplicaRegions: [ReplicaRegionType]?
        /// `ClientRequestToken`.
        public var clientRequestToken: String?
        /// `Description`.
        public var description: String?
        /// `ForceOverwriteReplicaSecret`.
        public var forceOverwriteReplicaSecret: Bool?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `SecretBinary`.
        public var secretBinary: [UInt8]?
        /// `SecretString`.
        public var secretString: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Type`.
        public var type: String?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            addReplicaRegions: [ReplicaRegionType]? = nil,
            clientRequestToken: String? = nil,
            description: String? = nil,
            forceOverwriteReplicaSecret: Bool? = nil,
            kmsKeyId: String? = nil,
            secretBinary: [UInt8]? = nil,
            secretString: String? = nil,
            tags: [Tag]? = nil,
            type: String? = nil
        ) {
            self.name = name
            self.addReplicaRegions = addReplicaRegions
            self.clientRequestToken = clientRequestToken
            self.description = description
            self.forceOverwriteReplicaSecret = forceOverwriteReplicaSecret
            self.kmsKeyId = kmsKeyId
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.tags = tags
            self.type = type
        }
    }

    /// `CreateSecretResponse` of AWS Secrets Manager.
    public struct CreateSecretResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `Name`.
        public var name: String?
        /// `ReplicationStatus`.
        public var replicationStatus: [ReplicationStatusType]?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            name: String? = nil,
            replicationStatus: [ReplicationStatusType]? = nil,
            versionId: String? = nil
        ) {
            self.arn = arn
            self.name = name
            self.replicationStatus = replicationStatus
            self.versionId = versionId
        }
    }
}

extension SecretsManager.CreateSecretRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("AddReplicaRegions", addReplicaRegions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("ClientRequestToken", clientRequestToken) { .string($0) }
        object.member("Description", description) { .string($0) }
        object.member("ForceOverwriteReplicaSecret", forceOverwriteReplicaSecret) { .boolean($0) }
        object.member("KmsKeyId", kmsKeyId) { .string($0) }
        object.member("SecretBinary", secretBinary) { JSONValue($0) }
        object.member("SecretString", secretString) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("Type", type) { .string($0) }
    }
}

extension SecretsManager.CreateSecretResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
        self.replicationStatus = try json.member("ReplicationStatus") { try $0.list { try SecretsManager.ReplicationStatusType(json: $0) } }
        self.versionId = try json.member("VersionId") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `CreateSecret`.
    @discardableResult
    public func createSecret(_ input: CreateSecretRequest) async throws -> CreateSecretResponse {
        try await client.execute(CreateSecret.self, CreateSecret.withToken(input, idempotencyToken))
    }
}
