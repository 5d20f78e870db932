// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `CancelKeyDeletion` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_CancelKeyDeletion.html
    public enum CancelKeyDeletion: AWSOperation {
        public typealias Input = CancelKeyDeletionRequest
        public typealias Output = CancelKeyDeletionResponse

        public static let name = "CancelKeyDeletion"
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

    /// `CancelKeyDeletionRequest` of AWS Key Management Service.
    public struct CancelKeyDeletionRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String

        /// What is left out is the service's to choose.
        public init(keyId: String) {
            self.keyId = keyId
        }
    }

    /// `CancelKeyDeletionResponse` of AWS Key Management Service.
    public struct CancelKeyDeletionResponse: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String?

        /// What is left out is the service's to choose.
        public init(keyId: String? = nil) {
            self.keyId = keyId
        }
    }
}

extension KMS.CancelKeyDeletionRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
    }
}

extension KMS.CancelKeyDeletionResponse {
    package init(json: JSONValue) throws {
        self.keyId = try json.member("KeyId") { try $0.string() }
    }
}

extension KMS {
    /// Calls `CancelKeyDeletion`.
    @discardableResult
    public func cancelKeyDeletion(_ input: CancelKeyDeletionRequest) async throws -> CancelKeyDeletionResponse {
        try await client.execute(CancelKeyDeletion.self, input)
    }
}
