// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `BurstablePerformance` of Amazon Elastic Compute Cloud.
    public struct BurstablePerformance: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `included`.
        public static var included: Self { Self(rawValue: "included") }
        /// `required`.
        public static var required: Self { Self(rawValue: "required") }
        /// `excluded`.
        public static var excluded: Self { Self(rawValue: "excluded") }
    }
}
