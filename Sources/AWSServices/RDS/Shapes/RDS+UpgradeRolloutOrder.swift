// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `UpgradeRolloutOrder` of Amazon Relational Database Service.
    public struct UpgradeRolloutOrder: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `first`.
        public static var first: Self { Self(rawValue: "first") }
        /// `second`.
        public static var second: Self { Self(rawValue: "second") }
        /// `last`.
        public static var last: Self { Self(rawValue: "last") }
    }
}
