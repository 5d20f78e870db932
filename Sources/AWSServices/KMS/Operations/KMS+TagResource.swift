// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `TagResource` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_TagResource.html
    public enum TagResource: AWSOperation {
        public typealias Input = TagResourceRequest
        public typealias Output = Void

        public static let name = "TagResource"
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

    /// `TagResourceRequest` of AWS Key Management Service.
    public struct TagResourceRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(keyId: String, tags: [Tag]) {
            self.keyId = keyId
            self.tags = tags
        }
    }
}

extension KMS.TagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension KMS {
    /// Calls `TagResource`.
    public func tagResource(_ input: TagResourceRequest) async throws {
        try await client.execute(TagResource.self, input)
    }
}
