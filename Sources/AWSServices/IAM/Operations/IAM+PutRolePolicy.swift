// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `PutRolePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
    public enum PutRolePolicy: AWSOperation {
        public typealias Input = PutRolePolicyRequest
        public typealias Output = Void

        public static let name = "PutRolePolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutRolePolicyRequest` of AWS Identity and Access Management.
    public struct PutRolePolicyRequest: Sendable, Hashable {
        /// `PolicyDocument`.
        public var policyDocument: String
        /// `PolicyName`.
        public var policyName: String
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(policyDocument: String, policyName: String, roleName: String) {
            self.policyDocument = policyDocument
            self.policyName = policyName
            self.roleName = roleName
        }
    }
}

extension IAM.PutRolePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyDocument", policyDocument) { $0.write($1) }
        form.member("PolicyName", policyName) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `PutRolePolicy`.
    public func putRolePolicy(_ input: PutRolePolicyRequest) async throws {
        try await client.execute(PutRolePolicy.self, input)
    }
}
