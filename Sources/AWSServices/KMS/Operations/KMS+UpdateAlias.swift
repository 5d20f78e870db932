// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `UpdateAlias` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateAlias.html
    public enum UpdateAlias: AWSOperation {
        public typealias Input = UpdateAliasRequest
        public typealias Output = Void

        public static let name = "UpdateAlias"
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

    /// `UpdateAliasRequest` of AWS Key Management Service.
    public struct UpdateAliasRequest: Sendable, Hashable {
        /// `AliasName`.
        public var aliasName: String
        /// `TargetKeyId`.
        public var targetKeyId: String

        /// What is left out is the service's to choose.
        public init(aliasName: String, targetKeyId: String) {
            self.aliasName = aliasName
            self.targetKeyId = targetKeyId
        }
    }
}

extension KMS.UpdateAliasRequest {
    package func write(to object: inout JSONObject) {
        object.member("AliasName", aliasName) { .string($0) }
        object.member("TargetKeyId", targetKeyId) { .string($0) }
    }
}

extension KMS {
    /// Calls `UpdateAlias`.
    public func updateAlias(_ input: UpdateAliasRequest) async throws {
        try await client.execute(UpdateAlias.self, input)
    }
}
