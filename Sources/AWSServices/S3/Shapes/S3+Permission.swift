// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `Permission` of Amazon Simple Storage Service.
    public struct Permission: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FULL_CONTROL`.
        public static var fullControl: Self { Self(rawValue: "FULL_CONTROL") }
        /// `WRITE`.
        public static var write: Self { Self(rawValue: "WRITE") }
        /// `WRITE_ACP`.
        public static var writeAcp: Self { Self(rawValue: "WRITE_ACP") }
        /// `READ`.
        public static var read: Self { Self(rawValue: "READ") }
        /// `READ_ACP`.
        public static var readAcp: Self { Self(rawValue: "READ_ACP") }
    }
}
