// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DestinationFileFormat` of Amazon Elastic Compute Cloud.
    public struct DestinationFileFormat: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `plain-text`.
        public static var plainText: Self { Self(rawValue: "plain-text") }
        /// `parquet`.
        public static var parquet: Self { Self(rawValue: "parquet") }
    }
}
