// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `InventoryConfigurationState` of Amazon Simple Storage Service.
    public struct InventoryConfigurationState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`.
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }
}
