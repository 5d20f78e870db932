// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PolicyScope` of Amazon CloudWatch Logs.
    public struct PolicyScope: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACCOUNT`.
        public static var account: Self { Self(rawValue: "ACCOUNT") }
        /// `RESOURCE`.
        public static var resource: Self { Self(rawValue: "RESOURCE") }
    }
}
