// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GetRolePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
    public enum GetRolePolicy: AWSOperation {
        public typealias Input = GetRolePolicyRequest
        public typealias Output = GetRolePolicyResponse

        public static let name = "GetRolePolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetRolePolicyResult"))
        }
    }

    /// `GetRolePolicyRequest` of AWS Identity and Access Management.
    public struct GetRolePolicyRequest: Sendable, Hashable {
        /// `PolicyName`.
        public var policyName: String
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(policyName: String, roleName: String) {
            self.policyName = policyName
            self.roleName = roleName
        }
    }

    /// `GetRolePolicyResponse` of AWS Identity and Access Management.
    public struct GetRolePolicyResponse: Sendable, Hashable {
        /// `PolicyDocument`.
        public var policyDocument: String?
        /// `PolicyName`.
        public var policyName: String?
        /// `RoleName`.
        public var roleName: String?

        /// What is left out is the service's to choose.
        public init(policyDocument: String? = nil, policyName: String? = nil, roleName: String? = nil) {
            self.policyDocument = policyDocument
            self.policyName = policyName
            self.roleName = roleName
        }
    }
}

extension IAM.GetRolePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyName", policyName) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM.GetRolePolicyResponse {
    package init(xml: XMLElement) throws {
        self.policyDocument = try xml.member("PolicyDocument") { try $0.string() }
        self.policyName = try xml.member("PolicyName") { try $0.string() }
        self.roleName = try xml.member("RoleName") { try $0.string() }
    }
}

extension IAM {
    /// Calls `GetRolePolicy`.
    @discardableResult
    public func getRolePolicy(_ input: GetRolePolicyRequest) async throws -> GetRolePolicyResponse {
        try await client.execute(GetRolePolicy.self, input)
    }
}
