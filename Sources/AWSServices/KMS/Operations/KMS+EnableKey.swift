// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `EnableKey` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html
    public enum EnableKey: AWSOperation {
        public typealias Input = EnableKeyRequest
        public typealias Output = Void

        public static let name = "EnableKey"
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

    /// `EnableKeyRequest` of AWS Key Management Service.
    public struct EnableKeyRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String

        /// What is left out is the service's to choose.
        public init(keyId: String) {
            self.keyId = keyId
        }
    }
}

extension KMS.EnableKeyRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
    }
}

extension KMS {
    /// Calls `EnableKey`.
    public func enableKey(_ input: EnableKeyRequest) async throws {
        try await client.execute(EnableKey.self, input)
    }
}
