// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `BucketNamespace` of Amazon Simple Storage Service.
    public struct BucketNamespace: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `account-regional`.
        public static var accountRegional: Self { Self(rawValue: "account-regional") }
        /// `global`.
        public static var global: Self { Self(rawValue: "global") }
    }
}
