// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `ScheduleKeyDeletion` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
    public enum ScheduleKeyDeletion: AWSOperation {
        public typealias Input = ScheduleKeyDeletionRequest
        public typealias Output = ScheduleKeyDeletionResponse

        public static let name = "ScheduleKeyDeletion"
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

    /// `ScheduleKeyDeletionRequest` of AWS Key Management Service.
    public struct ScheduleKeyDeletionRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `PendingWindowInDays`.
        public var pendingWindowInDays: Int?

        /// What is left out is the service's to choose.
        public init(keyId: String, pendingWindowInDays: Int? = nil) {
            self.keyId = keyId
            self.pendingWindowInDays = pendingWindowInDays
        }
    }

    /// `ScheduleKeyDeletionResponse` of AWS Key Management Service.
    public struct ScheduleKeyDeletionResponse: Sendable, Hashable {
        /// `DeletionDate`.
        public var deletionDate: Timestamp?
        /// `KeyId`.
        public var keyId: String?
        /// `KeyState`.
        public var keyState: KeyState?
        /// `PendingWindowInDays`.
        public var pendingWindowInDays: Int?

        /// What is left out is the service's to choose.
        public init(
            deletionDate: Timestamp? = nil,
            keyId: String? = nil,
            keyState: KeyState? = nil,
            pendingWindowInDays: Int? = nil
        ) {
            self.deletionDate = deletionDate
            self.keyId = keyId
            self.keyState = keyState
            self.pendingWindowInDays = pendingWindowInDays
        }
    }
}

extension KMS.ScheduleKeyDeletionRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("PendingWindowInDays", pendingWindowInDays) { .integer($0) }
    }
}

extension KMS.ScheduleKeyDeletionResponse {
    package init(json: JSONValue) throws {
        self.deletionDate = try json.member("DeletionDate") { try $0.timestamp() }
        self.keyId = try json.member("KeyId") { try $0.string() }
        self.keyState = try json.member("KeyState") { KMS.KeyState(rawValue: try $0.string()) }
        self.pendingWindowInDays = try json.member("PendingWindowInDays") { try $0.integer() }
    }
}

extension KMS {
    /// Calls `ScheduleKeyDeletion`.
    @discardableResult
    public func scheduleKeyDeletion(_ input: ScheduleKeyDeletionRequest) async throws -> ScheduleKeyDeletionResponse {
        try await client.execute(ScheduleKeyDeletion.self, input)
    }
}
