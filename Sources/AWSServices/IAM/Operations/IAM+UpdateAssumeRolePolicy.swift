// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UpdateAssumeRolePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
    public enum UpdateAssumeRolePolicy: AWSOperation {
        public typealias Input = UpdateAssumeRolePolicyRequest
        public typealias Output = Void

        public static let name = "UpdateAssumeRolePolicy"
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

    /// `UpdateAssumeRolePolicyRequest` of AWS Identity and Access Management.
    public struct UpdateAssumeRolePolicyRequest: Sendable, Hashable {
        /// `PolicyDocument`.
        public var policyDocument: String
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(policyDocument: String, roleName: String) {
            self.policyDocument = policyDocument
            self.roleName = roleName
        }
    }
}

extension IAM.UpdateAssumeRolePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyDocument", policyDocument) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `UpdateAssumeRolePolicy`.
    public func updateAssumeRolePolicy(_ input: UpdateAssumeRolePolicyRequest) async throws {
        try await client.execute(UpdateAssumeRolePolicy.self, input)
    }
}
