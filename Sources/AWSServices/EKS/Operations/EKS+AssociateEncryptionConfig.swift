// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AssociateEncryptionConfig` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_AssociateEncryptionConfig.html
    public enum AssociateEncryptionConfig: AWSOperation, TokenCarrying {
        public typealias Input = AssociateEncryptionConfigRequest
        public typealias Output = AssociateEncryptionConfigResponse

        public static let name = "AssociateEncryptionConfig"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/encryption-config/associate")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
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

    /// `AssociateEncryptionConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct AssociateEncryptionConfigRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `encryptionConfig`.
        public var encryptionConfig: [EncryptionConfig]
        /// `clientRequestToken`.
        public var clientRequestToken: String?

        /// What is left out is the service's to choose.
        public init(clusterName: String, encryptionConfig: [EncryptionConfig], clientRequestToken: String? = nil) {
            self.clusterName = clusterName
            self.encryptionConfig = encryptionConfig
            self.clientRequestToken = clientRequestToken
        }
    }

    /// `AssociateEncryptionConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct AssociateEncryptionConfigResponse: Sendable, Hashable {
        /// `update`.
        public var update: Update?

        /// What is left out is the service's to choose.
        public init(update: Update? = nil) {
            self.update = update
        }
    }
}

extension EKS.AssociateEncryptionConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("encryptionConfig", encryptionConfig) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
    }
}

extension EKS.AssociateEncryptionConfigResponse {
    package init(json: JSONValue) throws {
        self.update = try json.member("update") { try EKS.Update(json: $0) }
    }
}

extension EKS {
    /// Calls `AssociateEncryptionConfig`.
    @discardableResult
    public func associateEncryptionConfig(_ input: AssociateEncryptionConfigRequest) async throws -> AssociateEncryptionConfigResponse {
        try await client.execute(AssociateEncryptionConfig.self, AssociateEncryptionConfig.withToken(input, idempotencyToken))
    }
}
