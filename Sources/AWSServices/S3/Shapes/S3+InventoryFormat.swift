// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `InventoryFormat` of Amazon Simple Storage Service.
    public struct InventoryFormat: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CSV`.
        public static var csv: Self { Self(rawValue: "CSV") }
        /// `ORC`.
        public static var orc: Self { Self(rawValue: "ORC") }
        /// `Parquet`.
        public static var parquet: Self { Self(rawValue: "Parquet") }
    }
}
