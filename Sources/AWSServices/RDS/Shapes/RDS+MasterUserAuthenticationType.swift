// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `MasterUserAuthenticationType` of Amazon Relational Database Service.
    public struct MasterUserAuthenticationType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `password`.
        public static var password: Self { Self(rawValue: "password") }
        /// `iam-db-auth`.
        public static var iamDbAuth: Self { Self(rawValue: "iam-db-auth") }
    }
}
