// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `FilterRuleName` of Amazon Simple Storage Service.
    public struct FilterRuleName: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `prefix`.
        public static var prefix: Self { Self(rawValue: "prefix") }
        /// `suffix`.
        public static var suffix: Self { Self(rawValue: "suffix") }
    }
}
