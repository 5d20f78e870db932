// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `PermissionsBoundaryAttachmentType` of AWS Identity and Access Management.
    public struct PermissionsBoundaryAttachmentType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PermissionsBoundaryPolicy`.
        public static var permissionsBoundaryPolicy: Self { Self(rawValue: "PermissionsBoundaryPolicy") }
    }
}
