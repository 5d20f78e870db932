// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `DisableKey` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html
    public enum DisableKey: AWSOperation {
        public typealias Input = DisableKeyRequest
        public typealias Output = Void

        public static let name = "DisableKey"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "TrentService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DisableKeyRequest` of AWS Key Management Service.
    public struct DisableKeyRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String

        /// What is left out is the service's to choose.
        public init(keyId: String) {
            self.keyId = keyId
        }
    }
}

extension KMS.DisableKeyRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
    }
}

extension KMS {
    /// Calls `DisableKey`.
    public func disableKey(_ input: DisableKeyRequest) async throws {
        try await client.execute(DisableKey.self, input)
    }
}
