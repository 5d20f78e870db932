// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `InheritedProperty` of Amazon CloudWatch Logs.
    public struct InheritedProperty: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACCOUNT_DATA_PROTECTION`.
        public static var accountDataProtection: Self { Self(rawValue: "ACCOUNT_DATA_PROTECTION") }
    }
}
