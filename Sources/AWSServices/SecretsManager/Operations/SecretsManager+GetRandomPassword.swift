// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `GetRandomPassword` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html
    public enum GetRandomPassword: AWSOperation {
        public typealias Input = GetRandomPasswordRequest
        public typealias Output = GetRandomPasswordResponse

        public static let name = "GetRandomPassword"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "secretsmanager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `GetRandomPasswordRequest` of AWS Secrets Manager.
    public struct GetRandomPasswordRequest: Sendable, Hashable {
        /// `ExcludeCharacters`.
        public var excludeCharacters: String?
        /// `ExcludeLowercase`.
        public var excludeLowercase: Bool?
        /// `ExcludeNumbers`.
        public var excludeNumbers: Bool?
        /// `ExcludePunctuation`.
        public var excludePunctuation: Bool?
        /// `ExcludeUppercase`.
        public var excludeUppercase: Bool?
        /// `IncludeSpace`.
        public var includeSpace: Bool?
        /// `PasswordLength`.
        public var passwordLength: Int?
        /// `RequireEachIncludedType`.
        public var requireEachIncludedType: Bool?

        /// What is left out is the service's to choose.
        public init(
            excludeCharacters: String? = nil,
            excludeLowercase: Bool? = nil,
            excludeNumbers: Bool? = nil,
            excludePunctuation: Bool? = nil,
            excludeUppercase: Bool? = nil,
            includeSpace: Bool? = nil,
            passwordLength: Int? = nil,
            requireEachIncludedType: Bool? = nil
        ) {
            self.excludeCharacters = excludeCharacters
            self.excludeLowercase = excludeLowercase
            self.excludeNumbers = excludeNumbers
            self.excludePunctuation = excludePunctuation
            self.excludeUppercase = excludeUppercase
            self.includeSpace = includeSpace
            self.passwordLength = passwordLength
            self.requireEachIncludedType = requireEachIncludedType
        }
    }

    /// `GetRandomPasswordResponse` of AWS Secrets Manager.
    public struct GetRandomPasswordResponse: Sendable, Hashable {
        /// `RandomPassword`.
        public var randomPassword: String?

        /// What is left out is the service's to choose.
        public init(randomPassword: String? = nil) {
            self.randomPassword = randomPassword
        }
    }
}

extension SecretsManager.GetRandomPasswordRequest {
    package func write(to object: inout JSONObject) {
        object.member("ExcludeCharacters", excludeCharacters) { .string($0) }
        object.member("ExcludeLowercase", excludeLowercase) { .boolean($0) }
        object.member("ExcludeNumbers", excludeNumbers) { .boolean($0) }
        object.member("ExcludePunctuation", excludePunctuation) { .boolean($0) }
        object.member("ExcludeUppercase", excludeUppercase) { .boolean($0) }
        object.member("IncludeSpace", includeSpace) { .boolean($0) }
        object.member("PasswordLength", passwordLength) { .integer($0) }
        object.member("RequireEachIncludedType", requireEachIncludedType) { .boolean($0) }
    }
}

extension SecretsManager.GetRandomPasswordResponse {
    package init(json: JSONValue) throws {
        self.randomPassword = try json.member("RandomPassword") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `GetRandomPassword`.
    @discardableResult
    public func getRandomPassword(_ input: GetRandomPasswordRequest = GetRandomPasswordRequest()) async throws -> GetRandomPasswordResponse {
        try await client.execute(GetRandomPassword.self, input)
    }
}
