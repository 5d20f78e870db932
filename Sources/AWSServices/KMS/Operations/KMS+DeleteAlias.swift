// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `DeleteAlias` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteAlias.html
    public enum DeleteAlias: AWSOperation {
        public typealias Input = DeleteAliasRequest
        public typealias Output = Void

        public static let name = "DeleteAlias"
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

    /// `DeleteAliasRequest` of AWS Key Management Service.
    public struct DeleteAliasRequest: Sendable, Hashable {
        /// `AliasName`.
        public var aliasName: String

        /// What is left out is the service's to choose.
        public init(aliasName: String) {
            self.aliasName = aliasName
        }
    }
}

extension KMS.DeleteAliasRequest {
    package func write(to object: inout JSONObject) {
        object.member("AliasName", aliasName) { .string($0) }
    }
}

extension KMS {
    /// Calls `DeleteAlias`.
    public func deleteAlias(_ input: DeleteAliasRequest) async throws {
        try await client.execute(DeleteAlias.self, input)
    }
}
