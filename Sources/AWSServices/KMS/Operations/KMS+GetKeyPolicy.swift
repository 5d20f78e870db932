// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `GetKeyPolicy` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html
    public enum GetKeyPolicy: AWSOperation {
        public typealias Input = GetKeyPolicyRequest
        public typealias Output = GetKeyPolicyResponse

        public static let name = "GetKeyPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "TrentService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `GetKeyPolicyRequest` of AWS Key Management Service.
    public struct GetKeyPolicyRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `PolicyName`.
        public var policyName: String?

        /// What is left out is the service's to choose.
        public init(keyId: String, policyName: String? = nil) {
            self.keyId = keyId
            self.policyName = policyName
        }
    }

    /// `GetKeyPolicyResponse` of AWS Key Management Service.
    public struct GetKeyPolicyResponse: Sendable, Hashable {
        /// `Policy`.
        public var policy: String?
        /// `PolicyName`.
        public var policyName: String?

        /// What is left out is the service's to choose.
        public init(policy: String? = nil, policyName: String? = nil) {
            self.policy = policy
            self.policyName = policyName
        }
    }
}

extension KMS.GetKeyPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("PolicyName", policyName) { .string($0) }
    }
}

extension KMS.GetKeyPolicyResponse {
    package init(json: JSONValue) throws {
        self.policy = try json.member("Policy") { try $0.string() }
        self.policyName = try json.member("PolicyName") { try $0.string() }
    }
}

extension KMS {
    /// Calls `GetKeyPolicy`.
    @discardableResult
    public func getKeyPolicy(_ input: GetKeyPolicyRequest) async throws -> GetKeyPolicyResponse {
        try await client.execute(GetKeyPolicy.self, input)
    }
}
