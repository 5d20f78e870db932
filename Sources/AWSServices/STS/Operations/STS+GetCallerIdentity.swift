// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension STS {
    /// `GetCallerIdentity` of AWS Security Token Service.
    ///
    /// Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    public enum GetCallerIdentity: AWSOperation {
        public typealias Input = GetCallerIdentityRequest
        public typealias Output = GetCallerIdentityResponse

        public static let name = "GetCallerIdentity"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetCallerIdentityResult"))
        }
    }

    /// `GetCallerIdentityRequest` of AWS Security Token Service.
    public struct GetCallerIdentityRequest: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }

    /// `GetCallerIdentityResponse` of AWS Security Token Service.
    public struct GetCallerIdentityResponse: Sendable, Hashable {
        /// `Account`.
        public var account: String?
        /// `Arn`.
        public var arn: String?
        /// `UserId`.
        public var userId: String?

        /// What is left out is the service's to choose.
        public init(account: String? = nil, arn: String? = nil, userId: String? = nil) {
            self.account = account
            self.arn = arn
            self.userId = userId
        }
    }
}

extension STS.GetCallerIdentityRequest {
    package func write(to form: inout FormWriter) {}
}

extension STS.GetCallerIdentityResponse {
    package init(xml: XMLElement) throws {
        self.account = try xml.member("Account") { try $0.string() }
        self.arn = try xml.member("Arn") { try $0.string() }
        self.userId = try xml.member("UserId") { try $0.string() }
    }
}

extension STS {
    /// Calls `GetCallerIdentity`.
    @discardableResult
    public func getCallerIdentity(_ input: GetCallerIdentityRequest = GetCallerIdentityRequest()) async throws -> GetCallerIdentityResponse {
        try await client.execute(GetCallerIdentity.self, input)
    }
}
