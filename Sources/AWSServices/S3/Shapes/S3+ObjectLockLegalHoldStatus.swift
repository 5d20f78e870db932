// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ObjectLockLegalHoldStatus` of Amazon Simple Storage Service.
    public struct ObjectLockLegalHoldStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ON`.
        public static var on: Self { Self(rawValue: "ON") }
        /// `OFF`.
        public static var off: Self { Self(rawValue: "OFF") }
    }
}
