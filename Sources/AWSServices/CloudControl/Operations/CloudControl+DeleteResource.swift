// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `DeleteResource` of AWS Cloud Control API.
    ///
    /// Source: https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_DeleteResource.html
    public enum DeleteResource: AWSOperation, TokenCarrying {
        public typealias Input = DeleteResourceInput
        public typealias Output = DeleteResourceOutput

        public static let name = "DeleteResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "CloudApiService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientToken == nil { input.clientToken = token() }
            return input
        }
    }

    /// `DeleteResourceInput` of AWS Cloud Control API.
    public struct DeleteResourceInput: Sendable, Hashable {
        /// `Identifier`.
        public var identifier: String
        /// `TypeName`.
        public var typeName: String
        /// `ClientToken`.
        public var clientToken: String?
        /// `RoleArn`.
        public var roleArn: String?
        /// `TypeVersionId`.
        public var typeVersionId: String?

        /// What is left out is the service's to choose.
        public init(
            identifier: String,
            typeName: String,
            clientToken: String? = nil,
            roleArn: String? = nil,
            typeVersionId: String? = nil
        ) {
            self.identifier = identifier
            self.typeName = typeName
            self.clientToken = clientToken
            self.roleArn = roleArn
            self.typeVersionId = typeVersionId
        }
    }

    /// `DeleteResourceOutput` of AWS Cloud Control API.
    public struct DeleteResourceOutput: Sendable, Hashable {
        /// `ProgressEvent`.
        public var progressEvent: ProgressEvent?

        /// What is left out is the service's to choose.
        public init(progressEvent: ProgressEvent? = nil) {
            self.progressEvent = progressEvent
        }
    }
}

extension CloudControl.DeleteResourceInput {
    package func write(to object: inout JSONObject) {
        object.member("Identifier", identifier) { .string($0) }
        object.member("TypeName", typeName) { .string($0) }
        object.member("ClientToken", clientToken) { .string($0) }
        object.member("RoleArn", roleArn) { .string($0) }
        object.member("TypeVersionId", typeVersionId) { .string($0) }
    }
}

extension CloudControl.DeleteResourceOutput {
    package init(json: JSONValue) throws {
        self.progressEvent = try json.member("ProgressEvent") { try CloudControl.ProgressEvent(json: $0) }
    }
}

extension CloudControl {
    /// Calls `DeleteResource`.
    @discardableResult
    public func deleteResource(_ input: DeleteResourceInput) async throws -> DeleteResourceOutput {
        try await client.execute(DeleteResource.self, DeleteResource.withToken(input, idempotencyToken))
    }
}
