// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `InventoryIncludedObjectVersions` of Amazon Simple Storage Service.
    public struct InventoryIncludedObjectVersions: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `All`.
        public static var all: Self { Self(rawValue: "All") }
        /// `Current`.
        public static var current: Self { Self(rawValue: "Current") }
    }
}
