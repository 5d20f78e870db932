// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `IndexSource` of Amazon CloudWatch Logs.
    public struct IndexSource: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACCOUNT`.
        public static var account: Self { Self(rawValue: "ACCOUNT") }
        /// `LOG_GROUP`.
        public static var logGroup: Self { Self(rawValue: "LOG_GROUP") }
    }
}
