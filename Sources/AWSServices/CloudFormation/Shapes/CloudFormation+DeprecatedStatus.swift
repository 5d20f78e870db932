// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudFormation {
    /// `DeprecatedStatus` of AWS CloudFormation.
    public struct DeprecatedStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVE`.
        public static var live: Self { Self(rawValue: "LIVE") }
        /// `DEPRECATED`.
        public static var deprecated: Self { Self(rawValue: "DEPRECATED") }
    }
}
