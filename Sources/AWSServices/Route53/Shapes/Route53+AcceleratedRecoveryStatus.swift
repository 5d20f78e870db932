// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `AcceleratedRecoveryStatus` of Amazon Route 53.
    public struct AcceleratedRecoveryStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLING`.
        public static var enabling: Self { Self(rawValue: "ENABLING") }
        /// `ENABLE_FAILED`.
        public static var enableFailed: Self { Self(rawValue: "ENABLE_FAILED") }
        /// `ENABLING_HOSTED_ZONE_LOCKED`.
        public static var enablingHostedZoneLocked: Self { Self(rawValue: "ENABLING_HOSTED_ZONE_LOCKED") }
        /// `ENABLED`.
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLING`.
        public static var disabling: Self { Self(rawValue: "DISABLING") }
        /// `DISABLE_FAILED`.
        public static var disableFailed: Self { Self(rawValue: "DISABLE_FAILED") }
        /// `DISABLED`.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `DISABLING_HOSTED_ZONE_LOCKED`.
        public static var disablingHostedZoneLocked: Self { Self(rawValue: "DISABLING_HOSTED_ZONE_LOCKED") }
    }
}
