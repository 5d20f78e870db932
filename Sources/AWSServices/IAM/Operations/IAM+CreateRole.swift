// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `CreateRole` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
    public enum CreateRole: AWSOperation {
        public typealias Input = CreateRoleRequest
        public typealias Output = CreateRoleResponse

        public static let name = "CreateRole"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateRoleResult"))
        }
    }

    /// `CreateRoleRequest` of AWS Identity and Access Management.
    public struct CreateRoleRequest: Sendable, Hashable {
        /// `AssumeRolePolicyDocument`.
        public var assumeRolePolicyDocument: String
        /// `RoleName`.
        public var roleName: String
        /// `Description`.
        public var description: String?
        /// `MaxSessionDuration`.
        public var maxSessionDuration: Int?
        /// `Path`.
        public var path: String?
        /// `PermissionsBoundary`.
        public var permissionsBoundary: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            assumeRolePolicyDocument: String,
            roleName: String,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            path: String? = nil,
            permissionsBoundary: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.roleName = roleName
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.path = path
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }
    }

    /// `CreateRoleResponse` of AWS Identity and Access Management.
    public struct CreateRoleResponse: Sendable, Hashable {
        /// `Role`.
        public var role: Role?

        /// What is left out is the service's to choose.
        public init(role: Role? = nil) {
            self.role = role
        }
    }
}

extension IAM.CreateRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("AssumeRolePolicyDocument", assumeRolePolicyDocument) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
        form.member("MaxSessionDuration", maxSessionDuration) { $0.write($1) }
        form.member("Path", path) { $0.write($1) }
        form.member("PermissionsBoundary", permissionsBoundary) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension IAM.CreateRoleResponse {
    package init(xml: XMLElement) throws {
        self.role = try xml.member("Role") { try IAM.Role(xml: $0) }
    }
}

extension IAM {
    /// Calls `CreateRole`.
    @discardableResult
    public func createRole(_ input: CreateRoleRequest) async throws -> CreateRoleResponse {
        try await client.execute(CreateRole.self, input)
    }
}
