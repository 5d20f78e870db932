// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DeleteRole` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
    public enum DeleteRole: AWSOperation {
        public typealias Input = DeleteRoleRequest
        public typealias Output = Void

        public static let name = "DeleteRole"
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

    /// `DeleteRoleRequest` of AWS Identity and Access Management.
    public struct DeleteRoleRequest: Sendable, Hashable {
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(roleName: String) {
            self.roleName = roleName
        }
    }
}

extension IAM.DeleteRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DeleteRole`.
    public func deleteRole(_ input: DeleteRoleRequest) async throws {
        try await client.execute(DeleteRole.self, input)
    }
}
