// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `EnableKeyRotation` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html
    public enum EnableKeyRotation: AWSOperation {
        public typealias Input = EnableKeyRotationRequest
        public typealias Output = Void

        public static let name = "EnableKeyRotation"
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

    /// `EnableKeyRotationRequest` of AWS Key Management Service.
    public struct EnableKeyRotationRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `RotationPeriodInDays`.
        public var rotationPeriodInDays: Int?

        /// What is left out is the service's to choose.
        public init(keyId: String, rotationPeriodInDays: Int? = nil) {
            self.keyId = keyId
            self.rotationPeriodInDays = rotationPeriodInDays
        }
    }
}

extension KMS.EnableKeyRotationRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("RotationPeriodInDays", rotationPeriodInDays) { .integer($0) }
    }
}

extension KMS {
    /// Calls `EnableKeyRotation`.
    public func enableKeyRotation(_ input: EnableKeyRotationRequest) async throws {
        try await client.execute(EnableKeyRotation.self, input)
    }
}
