// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ServiceQuotas {
    /// `PeriodUnit` of Service Quotas.
    public struct PeriodUnit: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MICROSECOND`.
        public static var microsecond: Self { Self(rawValue: "MICROSECOND") }
        /// `MILLISECOND`.
        public static var millisecond: Self { Self(rawValue: "MILLISECOND") }
        /// `SECOND`.
        public static var second: Self { Self(rawValue: "SECOND") }
        /// `MINUTE`.
        public static var minute: Self { Self(rawValue: "MINUTE") }
        /// `HOUR`.
        public static var hour: Self { Self(rawValue: "HOUR") }
        /// `DAY`.
        public static var day: Self { Self(rawValue: "DAY") }
        /// `WEEK`.
        public static var week: Self { Self(rawValue: "WEEK") }
    }
}
