// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `CreateKey` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html
    public enum CreateKey: AWSOperation {
        public typealias Input = CreateKeyRequest
        public typealias Output = CreateKeyResponse

        public static let name = "CreateKey"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

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

    /// `CreateKeyRequest` of AWS Key Management Service.
    public struct CreateKeyRequest: Sendable, Hashable {
        /// `BypassPolicyLockoutSafetyCheck`.
        public var bypassPolicyLockoutSafetyCheck: Bool?
        /// `CustomKeyStoreId`.
        public var customKeyStoreId: String?
        /// `CustomerMasterKeySpec`.
        public var customerMasterKeySpec: CustomerMasterKeySpec?
        /// `Description`.
        public var description: String?
        /// `KeySpec`.
        public var keySpec: KeySpec?
        /// `KeyUsage`.
        public var keyUsage: KeyUsageType?
        /// `MultiRegion`.
        public var multiRegion: Bool?
        /// `Origin`.
        public var origin: OriginType?
        /// `Policy`.
        public var policy: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `XksKeyId`.
        public var xksKeyId: String?

        /// What is left out is the service's to choose.
        public init(
            bypassPolicyLockoutSafetyCheck: Bool? = nil,
            customKeyStoreId: String? = nil,
            customerMasterKeySpec: CustomerMasterKeySpec? = nil,
            description: String? = nil,
            keySpec: KeySpec? = nil,
            keyUsage: KeyUsageType? = nil,
            multiRegion: Bool? = nil,
            origin: OriginType? = nil,
            policy: String? = nil,
            tags: [Tag]? = nil,
            xksKeyId: String? = nil
        ) {
            self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
            self.customKeyStoreId = customKeyStoreId
            self.customerMasterKeySpec = customerMasterKeySpec
            self.description = description
            self.keySpec = keySpec
            self.keyUsage = keyUsage
            self.multiRegion = multiRegion
            self.origin = origin
            self.policy = policy
            self.tags = tags
            self.xksKeyId = xksKeyId
        }
    }

    /// `CreateKeyResponse` of AWS Key Management Service.
    public struct CreateKeyResponse: Sendable, Hashable {
        /// `KeyMetadata`.
        public var keyMetadata: KeyMetadata?

        /// What is left out is the service's to choose.
        public init(keyMetadata: KeyMetadata? = nil) {
            self.keyMetadata = keyMetadata
        }
    }
}

extension KMS.CreateKeyRequest {
    package func write(to object: inout JSONObject) {
        object.member("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck) { .boolean($0) }
        object.member("CustomKeyStoreId", customKeyStoreId) { .string($0) }
        object.member("CustomerMasterKeySpec", customerMasterKeySpec) { .string($0.rawValue) }
        object.member("Description", description) { .string($0) }
        object.member("KeySpec", keySpec) { .string($0.rawValue) }
        object.member("KeyUsage", keyUsage) { .string($0.rawValue) }
        object.member("MultiRegion", multiRegion) { .boolean($0) }
        object.member("Origin", origin) { .string($0.rawValue) }
        object.member("Policy", policy) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("XksKeyId", xksKeyId) { .string($0) }
    }
}

extension KMS.CreateKeyResponse {
    package init(json: JSONValue) throws {
        self.keyMetadata = try json.member("KeyMetadata") { try KMS.KeyMetadata(json: $0) }
    }
}

extension KMS {
    /// Calls `CreateKey`.
    @discardableResult
    public func createKey(_ input: CreateKeyRequest = CreateKeyRequest()) async throws -> CreateKeyResponse {
        try await client.execute(CreateKey.self, input)
    }
}
