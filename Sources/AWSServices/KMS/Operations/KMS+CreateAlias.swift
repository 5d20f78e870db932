// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `CreateAlias` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html
    public enum CreateAlias: AWSOperation {
        public typealias Input = CreateAliasRequest
        public typealias Output = Void

        public static let name = "CreateAlias"
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

    /// `CreateAliasRequest` of AWS Key Management Service.
    public struct CreateAliasRequest: Sendable, Hashable {
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

extension KMS.CreateAliasRequest {
    package func write(to object: inout JSONObject) {
        object.member("AliasName", aliasName) { .string($0) }
        object.member("TargetKeyId", targetKeyId) { .string($0) }
    }
}

extension KMS {
    /// Calls `CreateAlias`.
    public func createAlias(_ input: CreateAliasRequest) async throws {
        try await client.execute(CreateAlias.self, input)
    }
}
