// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `BucketLogsPermission` of Amazon Simple Storage Service.
    public struct BucketLogsPermission: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FULL_CONTROL`.
        public static var fullControl: Self { Self(rawValue: "FULL_CONTROL") }
        /// `READ`.
        public static var read: Self { Self(rawValue: "READ") }
        /// `WRITE`.
        public static var write: Self { Self(rawValue: "WRITE") }
    }
}
