// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DeleteRolePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html
    public enum DeleteRolePolicy: AWSOperation {
        public typealias Input = DeleteRolePolicyRequest
        public typealias Output = Void

        public static let name = "DeleteRolePolicy"
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

    /// `DeleteRolePolicyRequest` of AWS Identity and Access Management.
    public struct DeleteRolePolicyRequest: Sendable, Hashable {
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
}

extension IAM.DeleteRolePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyName", policyName) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DeleteRolePolicy`.
    public func deleteRolePolicy(_ input: DeleteRolePolicyRequest) async throws {
        try await client.execute(DeleteRolePolicy.self, input)
    }
}
