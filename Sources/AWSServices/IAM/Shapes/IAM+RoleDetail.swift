// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `RoleDetail` of AWS Identity and Access Management.
    public struct RoleDetail: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `AssumeRolePolicyDocument`.
        public var assumeRolePolicyDocument: String?
        /// `AttachedManagedPolicies`.
        public var attachedManagedPolicies: [AttachedPolicy]?
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `InstanceProfileList`.
        public var instanceProfileList: [InstanceProfile]?
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
        /// `RolePolicyList`.
        public var rolePolicyList: [PolicyDetail]?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            assumeRolePolicyDocument: String? = nil,
            attachedManagedPolicies: [AttachedPolicy]? = nil,
            createDate: Timestamp? = nil,
            instanceProfileList: [InstanceProfile]? = nil,
            path: String? = nil,
            permissionsBoundary: AttachedPermissionsBoundary? = nil,
            roleId: String? = nil,
            roleLastUsed: RoleLastUsed? = nil,
            roleName: String? = nil,
            rolePolicyList: [PolicyDetail]? = nil,
            tags: [Tag]? = nil
        ) {
            self.arn = arn
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.attachedManagedPolicies = attachedManagedPolicies
            self.createDate = createDate
            self.instanceProfileList = instanceProfileList
            self.path = path
            self.permissionsBoundary = permissionsBoundary
            self.roleId = roleId
            self.roleLastUsed = roleLastUsed
            self.roleName = roleName
            self.rolePolicyList = rolePolicyList
            self.tags = tags
        }
    }
}

extension IAM.RoleDetail {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.assumeRolePolicyDocument = try xml.member("AssumeRolePolicyDocument") { try $0.string() }
        self.attachedManagedPolicies = try xml.member("AttachedManagedPolicies") { try $0.list { try IAM.AttachedPolicy(xml: $0) } }
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.instanceProfileList = try xml.member("InstanceProfileList") { try $0.list { try IAM.InstanceProfile(xml: $0) } }
        self.path = try xml.member("Path") { try $0.string() }
        self.permissionsBoundary = try xml.member("PermissionsBoundary") { try IAM.AttachedPermissionsBoundary(xml: $0) }
        self.roleId = try xml.member("RoleId") { try $0.string() }
        self.roleLastUsed = try xml.member("RoleLastUsed") { try IAM.RoleLastUsed(xml: $0) }
        self.roleName = try xml.member("RoleName") { try $0.string() }
        self.rolePolicyList = try xml.member("RolePolicyList") { try $0.list { try IAM.PolicyDetail(xml: $0) } }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
    }
}
