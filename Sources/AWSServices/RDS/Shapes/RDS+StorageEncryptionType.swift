// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `StorageEncryptionType` of Amazon Relational Database Service.
    public struct StorageEncryptionType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `none`.
        public static var noneValue: Self { Self(rawValue: "none") }
        /// `sse-kms`.
        public static var sseKms: Self { Self(rawValue: "sse-kms") }
        /// `sse-rds`.
        public static var sseRds: Self { Self(rawValue: "sse-rds") }
    }
}
