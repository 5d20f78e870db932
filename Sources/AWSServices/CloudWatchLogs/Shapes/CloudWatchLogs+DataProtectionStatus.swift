// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DataProtectionStatus` of Amazon CloudWatch Logs.
    public struct DataProtectionStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACTIVATED`.
        public static var activated: Self { Self(rawValue: "ACTIVATED") }
        /// `DELETED`.
        public static var deleted: Self { Self(rawValue: "DELETED") }
        /// `ARCHIVED`.
        public static var archived: Self { Self(rawValue: "ARCHIVED") }
        /// `DISABLED`.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }
}
