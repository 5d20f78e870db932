// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `LogGroupClass` of Amazon CloudWatch Logs.
    public struct LogGroupClass: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STANDARD`.
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// `INFREQUENT_ACCESS`.
        public static var infrequentAccess: Self { Self(rawValue: "INFREQUENT_ACCESS") }
        /// `DELIVERY`.
        public static var delivery: Self { Self(rawValue: "DELIVERY") }
    }
}
