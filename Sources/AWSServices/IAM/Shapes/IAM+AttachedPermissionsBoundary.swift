// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension IAM {
    /// `AttachedPermissionsBoundary` of AWS Identity and Access Management.
    public struct AttachedPermissionsBoundary: Sendable, Hashable {
        /// `PermissionsBoundaryArn`.
        public var permissionsBoundaryArn: String?
        /// `PermissionsBoundaryType`.
        public var permissionsBoundaryType: PermissionsBoundaryAttachmentType?

        /// What is left out is the service's to choose.
        public init(
            permissionsBoundaryArn: String? = nil,
            permissionsBoundaryType: PermissionsBoundaryAttachmentType? = nil
        ) {
            self.permissionsBoundaryArn = permissionsBoundaryArn
            self.permissionsBoundaryType = permissionsBoundaryType
        }
    }
}

extension IAM.AttachedPermissionsBoundary {
    package init(xml: XMLElement) throws {
        self.permissionsBoundaryArn = try xml.member("PermissionsBoundaryArn") { try $0.string() }
        self.permissionsBoundaryType = try xml.member("PermissionsBoundaryType") { IAM.PermissionsBoundaryAttachmentType(rawValue: try $0.string()) }
    }
}
