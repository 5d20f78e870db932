// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `EntityType` of AWS Identity and Access Management.
    public struct EntityType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `User`.
        public static var user: Self { Self(rawValue: "User") }
        /// `Role`.
        public static var role: Self { Self(rawValue: "Role") }
        /// `Group`.
        public static var group: Self { Self(rawValue: "Group") }
        /// `LocalManagedPolicy`.
        public static var localManagedPolicy: Self { Self(rawValue: "LocalManagedPolicy") }
        /// `AWSManagedPolicy`.
        public static var awsManagedPolicy: Self { Self(rawValue: "AWSManagedPolicy") }
    }
}
