// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `Role` of AWS Identity and Access Management.
    public struct Role: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `AssumeRolePolicyDocument`.
        public var assumeRolePolicyDocument: String?
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `Description`.
        public var description: String?
        /// `MaxSessionDuration`.
        public var maxSessionDuration: Int?
        /// `Path`.
        public var path: String?
        /// `PermissionsBoundary`.
        public var permissionsBoundary: AttachedPermissionsBoundary?
        /// `RoleId`.
        public var roleId: String?
        /// `RoleLastUsed`.
        public var roleLastUsed: RoleLastUsed?
        /// `RoleName`.
        public var roleName: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            assumeRolePolicyDocument: String? = nil,
            createDate: Timestamp? = nil,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            path: String? = nil,
            permissionsBoundary: AttachedPermissionsBoundary? = nil,
            roleId: String? = nil,
            roleLastUsed: RoleLastUsed? = nil,
            roleName: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.arn = arn
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.createDate = createDate
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.path = path
            self.permissionsBoundary = permissionsBoundary
            self.roleId = roleId
            self.roleLastUsed = roleLastUsed
            self.roleName = roleName
            self.tags = tags
        }
    }
}

extension IAM.Role {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.assumeRolePolicyDocument = try xml.member("AssumeRolePolicyDocument") { try $0.string() }
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.description = try xml.member("Description") { try $0.string() }
        self.maxSessionDuration = try xml.member("MaxSessionDuration") { try $0.integer() }
        self.path = try xml.member("Path") { try $0.string() }
        self.permissionsBoundary = try xml.member("PermissionsBoundary") { try IAM.AttachedPermissionsBoundary(xml: $0) }
        self.roleId = try xml.member("RoleId") { try $0.string() }
        self.roleLastUsed = try xml.member("RoleLastUsed") { try IAM.RoleLastUsed(xml: $0) }
        self.roleName = try xml.member("RoleName") { try $0.string() }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
    }
}
