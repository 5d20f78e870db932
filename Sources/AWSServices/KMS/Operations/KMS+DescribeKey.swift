// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `DescribeKey` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html
    public enum DescribeKey: AWSOperation {
        public typealias Input = DescribeKeyRequest
        public typealias Output = DescribeKeyResponse

        public static let name = "DescribeKey"
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

    /// `DescribeKeyRequest` of AWS Key Management Service.
    public struct DescribeKeyRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `GrantTokens`.
        public var grantTokens: [String]?

        /// What is left out is the service's to choose.
        public init(keyId: String, grantTokens: [String]? = nil) {
            self.keyId = keyId
            self.grantTokens = grantTokens
        }
    }

    /// `DescribeKeyResponse` of AWS Key Management Service.
    public struct DescribeKeyResponse: Sendable, Hashable {
        /// `KeyMetadata`.
        public var keyMetadata: KeyMetadata?

        /// What is left out is the service's to choose.
        public init(keyMetadata: KeyMetadata? = nil) {
            self.keyMetadata = keyMetadata
        }
    }
}

extension KMS.DescribeKeyRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("GrantTokens", grantTokens) { .list($0) { .string($0) } }
    }
}

extension KMS.DescribeKeyResponse {
    package init(json: JSONValue) throws {
        self.keyMetadata = try json.member("KeyMetadata") { try KMS.KeyMetadata(json: $0) }
    }
}

extension KMS {
    /// Calls `DescribeKey`.
    @discardableResult
    public func describeKey(_ input: DescribeKeyRequest) async throws -> DescribeKeyResponse {
        try await client.execute(DescribeKey.self, input)
    }
}
