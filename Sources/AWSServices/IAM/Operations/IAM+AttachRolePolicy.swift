// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `AttachRolePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
    public enum AttachRolePolicy: AWSOperation {
        public typealias Input = AttachRolePolicyRequest
        public typealias Output = Void

        public static let name = "AttachRolePolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `AttachRolePolicyRequest` of AWS Identity and Access Management.
    public struct AttachRolePolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(policyArn: String, roleName: String) {
            self.policyArn = policyArn
            self.roleName = roleName
        }
    }
}

extension IAM.AttachRolePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `AttachRolePolicy`.
    public func attachRolePolicy(_ input: AttachRolePolicyRequest) async throws {
        try await client.execute(AttachRolePolicy.self, input)
    }
}
