// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension IAM {
    /// `PolicyRole` of AWS Identity and Access Management.
    public struct PolicyRole: Sendable, Hashable {
        /// `RoleId`.
        public var roleId: String?
        /// `RoleName`.
        public var roleName: String?

        /// What is left out is the service's to choose.
        public init(roleId: String? = nil, roleName: String? = nil) {
            self.roleId = roleId
            self.roleName = roleName
        }
    }
}

extension IAM.PolicyRole {
    package init(xml: XMLElement) throws {
        self.roleId = try xml.member("RoleId") { try $0.string() }
        self.roleName = try xml.member("RoleName") { try $0.string() }
    }
}
