// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `PolicyUsageType` of AWS Identity and Access Management.
    public struct PolicyUsageType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PermissionsPolicy`.
        public static var permissionsPolicy: Self { Self(rawValue: "PermissionsPolicy") }
        /// `PermissionsBoundary`.
        public static var permissionsBoundary: Self { Self(rawValue: "PermissionsBoundary") }
    }
}
