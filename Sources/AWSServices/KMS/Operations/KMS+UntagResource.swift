// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `UntagResource` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceRequest
        public typealias Output = Void

        public static let name = "UntagResource"
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

    /// `UntagResourceRequest` of AWS Key Management Service.
    public struct UntagResourceRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(keyId: String, tagKeys: [String]) {
            self.keyId = keyId
            self.tagKeys = tagKeys
        }
    }
}

extension KMS.UntagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("TagKeys", tagKeys) { .list($0) { .string($0) } }
    }
}

extension KMS {
    /// Calls `UntagResource`.
    public func untagResource(_ input: UntagResourceRequest) async throws {
        try await client.execute(UntagResource.self, input)
    }
}
