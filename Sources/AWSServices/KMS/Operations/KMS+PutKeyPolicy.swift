// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `PutKeyPolicy` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
    public enum PutKeyPolicy: AWSOperation {
        public typealias Input = PutKeyPolicyRequest
        public typealias Output = Void

        public static let name = "PutKeyPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "TrentService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutKeyPolicyRequest` of AWS Key Management Service.
    public struct PutKeyPolicyRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `Policy`.
        public var policy: String
        /// `BypassPolicyLockoutSafetyCheck`.
        public var bypassPolicyLockoutSafetyCheck: Bool?
        /// `PolicyName`.
        public var policyName: String?

        /// What is left out is the service's to choose.
        public init(
            keyId: String,
            policy: String,
            bypassPolicyLockoutSafetyCheck: Bool? = nil,
            policyName: String? = nil
        ) {
            self.keyId = keyId
            self.policy = policy
            self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
            self.policyName = policyName
        }
    }
}

extension KMS.PutKeyPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("Policy", policy) { .string($0) }
        object.member("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck) { .boolean($0) }
        object.member("PolicyName", policyName) { .string($0) }
    }
}

extension KMS {
    /// Calls `PutKeyPolicy`.
    public func putKeyPolicy(_ input: PutKeyPolicyRequest) async throws {
        try await client.execute(PutKeyPolicy.self, input)
    }
}
