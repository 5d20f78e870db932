// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `DisableKeyRotation` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKeyRotation.html
    public enum DisableKeyRotation: AWSOperation {
        public typealias Input = DisableKeyRotationRequest
        public typealias Output = Void

        public static let name = "DisableKeyRotation"
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

    /// `DisableKeyRotationRequest` of AWS Key Management Service.
    public struct DisableKeyRotationRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String

        /// What is left out is the service's to choose.
        public init(keyId: String) {
            self.keyId = keyId
        }
    }
}

extension KMS.DisableKeyRotationRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
    }
}

extension KMS {
    /// Calls `DisableKeyRotation`.
    public func disableKeyRotation(_ input: DisableKeyRotationRequest) async throws {
        try await client.execute(DisableKeyRotation.self, input)
    }
}
