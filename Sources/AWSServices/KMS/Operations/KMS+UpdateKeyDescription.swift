// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `UpdateKeyDescription` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateKeyDescription.html
    public enum UpdateKeyDescription: AWSOperation {
        public typealias Input = UpdateKeyDescriptionRequest
        public typealias Output = Void

        public static let name = "UpdateKeyDescription"
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

    /// `UpdateKeyDescriptionRequest` of AWS Key Management Service.
    public struct UpdateKeyDescriptionRequest: Sendable, Hashable {
        /// `Description`.
        public var description: String
        /// `KeyId`.
        public var keyId: String

        /// What is left out is the service's to choose.
        public init(description: String, keyId: String) {
            self.description = description
            self.keyId = keyId
        }
    }
}

extension KMS.UpdateKeyDescriptionRequest {
    package func write(to object: inout JSONObject) {
        object.member("Description", description) { .string($0) }
        object.member("KeyId", keyId) { .string($0) }
    }
}

extension KMS {
    /// Calls `UpdateKeyDescription`.
    public func updateKeyDescription(_ input: UpdateKeyDescriptionRequest) async throws {
        try await client.execute(UpdateKeyDescription.self, input)
    }
}
