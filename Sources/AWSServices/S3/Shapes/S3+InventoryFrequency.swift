// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `InventoryFrequency` of Amazon Simple Storage Service.
    public struct InventoryFrequency: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Daily`.
        public static var daily: Self { Self(rawValue: "Daily") }
        /// `Weekly`.
        public static var weekly: Self { Self(rawValue: "Weekly") }
    }
}
