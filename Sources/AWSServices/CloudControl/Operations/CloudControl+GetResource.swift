// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `GetResource` of AWS Cloud Control API.
    ///
    /// Source: https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResource.html
    public enum GetResource: AWSOperation {
        public typealias Input = GetResourceInput
        public typealias Output = GetResourceOutput

        public static let name = "GetResource"
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
    }

    /// `GetResourceInput` of AWS Cloud Control API.
    public struct GetResourceInput: Sendable, Hashable {
        /// `Identifier`.
        public var identifier: String
        /// `TypeName`.
        public var typeName: String
        /// `RoleArn`.
        public var roleArn: String?
        /// `TypeVersionId`.
        public var typeVersionId: String?

        /// What is left out is the service's to choose.
        public init(identifier: String, typeName: String, roleArn: String? = nil, typeVersionId: String? = nil) {
            self.identifier = identifier
            self.typeName = typeName
            self.roleArn = roleArn
            self.typeVersionId = typeVersionId
        }
    }

    /// `GetResourceOutput` of AWS Cloud Control API.
    public struct GetResourceOutput: Sendable, Hashable {
        /// `ResourceDescription`.
        public var resourceDescription: ResourceDescription?
        /// `TypeName`.
        public var typeName: String?

        /// What is left out is the service's to choose.
        public init(resourceDescription: ResourceDescription? = nil, typeName: String? = nil) {
            self.resourceDescription = resourceDescription
            self.typeName = typeName
        }
    }
}

extension CloudControl.GetResourceInput {
    package func write(to object: inout JSONObject) {
        object.member("Identifier", identifier) { .string($0) }
        object.member("TypeName", typeName) { .string($0) }
        object.member("RoleArn", roleArn) { .string($0) }
        object.member("TypeVersionId", typeVersionId) { .string($0) }
    }
}

extension CloudControl.GetResourceOutput {
    package init(json: JSONValue) throws {
        self.resourceDescription = try json.member("ResourceDescription") { try CloudControl.ResourceDescription(json: $0) }
        self.typeName = try json.member("TypeName") { try $0.string() }
    }
}

extension CloudControl {
    /// Calls `GetResource`.
    @discardableResult
    public func getResource(_ input: GetResourceInput) async throws -> GetResourceOutput {
        try await client.execute(GetResource.self, input)
    }
}
