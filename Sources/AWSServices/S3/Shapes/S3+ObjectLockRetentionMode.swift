// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ObjectLockRetentionMode` of Amazon Simple Storage Service.
    public struct ObjectLockRetentionMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GOVERNANCE`.
        public static var governance: Self { Self(rawValue: "GOVERNANCE") }
        /// `COMPLIANCE`.
        public static var compliance: Self { Self(rawValue: "COMPLIANCE") }
    }
}
