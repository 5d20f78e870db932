// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UpdateRole` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
    public enum UpdateRole: AWSOperation {
        public typealias Input = UpdateRoleRequest
        public typealias Output = UpdateRoleResponse

        public static let name = "UpdateRole"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "UpdateRoleResult"))
        }
    }

    /// `UpdateRoleRequest` of AWS Identity and Access Management.
    public struct UpdateRoleRequest: Sendable, Hashable {
        /// `RoleName`.
        public var roleName: String
        /// `Description`.
        public var description: String?
        /// `MaxSessionDuration`.
        public var maxSessionDuration: Int?

        /// What is left out is the service's to choose.
        public init(roleName: String, description: String? = nil, maxSessionDuration: Int? = nil) {
            self.roleName = roleName
            self.description = description
            self.maxSessionDuration = maxSessionDuration
        }
    }

    /// `UpdateRoleResponse` of AWS Identity and Access Management.
    public struct UpdateRoleResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension IAM.UpdateRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
        form.member("MaxSessionDuration", maxSessionDuration) { $0.write($1) }
    }
}

extension IAM.UpdateRoleResponse {
    package init(xml: XMLElement) throws {}
}

extension IAM {
    /// Calls `UpdateRole`.
    @discardableResult
    public func updateRole(_ input: UpdateRoleRequest) async throws -> UpdateRoleResponse {
        try await client.execute(UpdateRole.self, input)
    }
}
