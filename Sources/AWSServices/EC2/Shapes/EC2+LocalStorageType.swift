// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LocalStorageType` of Amazon Elastic Compute Cloud.
    public struct LocalStorageType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `hdd`.
        public static var hdd: Self { Self(rawValue: "hdd") }
        /// `ssd`.
        public static var ssd: Self { Self(rawValue: "ssd") }
    }
}
