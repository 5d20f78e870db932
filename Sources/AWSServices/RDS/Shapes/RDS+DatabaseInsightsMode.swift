// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DatabaseInsightsMode` of Amazon Relational Database Service.
    public struct DatabaseInsightsMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `standard`.
        public static var standard: Self { Self(rawValue: "standard") }
        /// `advanced`.
        public static var advanced: Self { Self(rawValue: "advanced") }
    }
}
