// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GetRole` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
    public enum GetRole: AWSOperation {
        public typealias Input = GetRoleRequest
        public typealias Output = GetRoleResponse

        public static let name = "GetRole"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetRoleResult"))
        }
    }

    /// `GetRoleRequest` of AWS Identity and Access Management.
    public struct GetRoleRequest: Sendable, Hashable {
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(roleName: String) {
            self.roleName = roleName
        }
    }

    /// `GetRoleResponse` of AWS Identity and Access Management.
    public struct GetRoleResponse: Sendable, Hashable {
        /// `Role`.
        public var role: Role?

        /// What is left out is the service's to choose.
        public init(role: Role? = nil) {
            self.role = role
        }
    }
}

extension IAM.GetRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM.GetRoleResponse {
    package init(xml: XMLElement) throws {
        self.role = try xml.member("Role") { try IAM.Role(xml: $0) }
    }
}

extension IAM {
    /// Calls `GetRole`.
    @discardableResult
    public func getRole(_ input: GetRoleRequest) async throws -> GetRoleResponse {
        try await client.execute(GetRole.self, input)
    }
}

extension Waiter where O == IAM.GetRole {
    /// `RoleExists`: asks `GetRole`.
    public static var roleExists: Waiter<IAM.GetRole> {
        Waiter(
            "RoleExists",
            delay: .seconds(1),
            acceptors: [
                .anyOutput(.success),
                .error("NoSuchEntity", .retry),
            ]
        )
    }
}
