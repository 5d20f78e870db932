// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `GetAuthorizationToken` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
    public enum GetAuthorizationToken: AWSOperation {
        public typealias Input = GetAuthorizationTokenRequest
        public typealias Output = GetAuthorizationTokenResponse

        public static let name = "GetAuthorizationToken"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AmazonEC2ContainerRegistry_V20150921.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `GetAuthorizationTokenRequest` of Amazon Elastic Container Registry.
    public struct GetAuthorizationTokenRequest: Sendable, Hashable {
        /// `registryIds`.
        public var registryIds: [String]?

        /// What is left out is the service's to choose.
        public init(registryIds: [String]? = nil) {
            self.registryIds = registryIds
        }
    }

    /// `GetAuthorizationTokenResponse` of Amazon Elastic Container Registry.
    public struct GetAuthorizationTokenResponse: Sendable, Hashable {
        /// `authorizationData`.
        public var authorizationData: [AuthorizationData]?

        /// What is left out is the service's to choose.
        public init(authorizationData: [AuthorizationData]? = nil) {
            self.authorizationData = authorizationData
        }
    }
}

extension ECR.GetAuthorizationTokenRequest {
    package func write(to object: inout JSONObject) {
        object.member("registryIds", registryIds) { .list($0) { .string($0) } }
    }
}

extension ECR.GetAuthorizationTokenResponse {
    package init(json: JSONValue) throws {
        self.authorizationData = try json.member("authorizationData") { try $0.list { try ECR.AuthorizationData(json: $0) } }
    }
}

extension ECR {
    /// Calls `GetAuthorizationToken`.
    @discardableResult
    public func getAuthorizationToken(_ input: GetAuthorizationTokenRequest = GetAuthorizationTokenRequest()) async throws -> GetAuthorizationTokenResponse {
        try await client.execute(GetAuthorizationToken.self, input)
    }
}
