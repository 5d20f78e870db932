// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `GetKeyRotationStatus` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html
    public enum GetKeyRotationStatus: AWSOperation {
        public typealias Input = GetKeyRotationStatusRequest
        public typealias Output = GetKeyRotationStatusResponse

        public static let name = "GetKeyRotationStatus"
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

    /// `GetKeyRotationStatusRequest` of AWS Key Management Service.
    public struct GetKeyRotationStatusRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String

        /// What is left out is the service's to choose.
        public init(keyId: String) {
            self.keyId = keyId
        }
    }

    /// `GetKeyRotationStatusResponse` of AWS Key Management Service.
    public struct GetKeyRotationStatusResponse: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String?
        /// `KeyRotationEnabled`.
        public var keyRotationEnabled: Bool?
        /// `NextRotationDate`.
        public var nextRotationDate: Timestamp?
        /// `OnDemandRotationStartDate`.
        public var onDemandRotationStartDate: Timestamp?
        /// `RotationPeriodInDays`.
        public var rotationPeriodInDays: Int?

        /// What is left out is the service's to choose.
        public init(
            keyId: String? = nil,
            keyRotationEnabled: Bool? = nil,
            nextRotationDate: Timestamp? = nil,
            onDemandRotationStartDate: Timestamp? = nil,
            rotationPeriodInDays: Int? = nil
        ) {
            self.keyId = keyId
            self.keyRotationEnabled = keyRotationEnabled
            self.nextRotationDate = nextRotationDate
            self.onDemandRotationStartDate = onDemandRotationStartDate
            self.rotationPeriodInDays = rotationPeriodInDays
        }
    }
}

extension KMS.GetKeyRotationStatusRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
    }
}

extension KMS.GetKeyRotationStatusResponse {
    package init(json: JSONValue) throws {
        self.keyId = try json.member("KeyId") { try $0.string() }
        self.keyRotationEnabled = try json.member("KeyRotationEnabled") { try $0.boolean() }
        self.nextRotationDate = try json.member("NextRotationDate") { try $0.timestamp() }
        self.onDemandRotationStartDate = try json.member("OnDemandRotationStartDate") { try $0.timestamp() }
        self.rotationPeriodInDays = try json.member("RotationPeriodInDays") { try $0.integer() }
    }
}

extension KMS {
    /// Calls `GetKeyRotationStatus`.
    @discardableResult
    public func getKeyRotationStatus(_ input: GetKeyRotationStatusRequest) async throws -> GetKeyRotationStatusResponse {
        try await client.execute(GetKeyRotationStatus.self, input)
    }
}
