// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `PutRolePermissionsBoundary` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html
    public enum PutRolePermissionsBoundary: AWSOperation {
        public typealias Input = PutRolePermissionsBoundaryRequest
        public typealias Output = Void

        public static let name = "PutRolePermissionsBoundary"
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

    /// `PutRolePermissionsBoundaryRequest` of AWS Identity and Access Management.
    public struct PutRolePermissionsBoundaryRequest: Sendable, Hashable {
        /// `PermissionsBoundary`.
        public var permissionsBoundary: String
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(permissionsBoundary: String, roleName: String) {
            self.permissionsBoundary = permissionsBoundary
            self.roleName = roleName
        }
    }
}

extension IAM.PutRolePermissionsBoundaryRequest {
    package func write(to form: inout FormWriter) {
        form.member("PermissionsBoundary", permissionsBoundary) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `PutRolePermissionsBoundary`.
    public func putRolePermissionsBoundary(_ input: PutRolePermissionsBoundaryRequest) async throws {
        try await client.execute(PutRolePermissionsBoundary.self, input)
    }
}
