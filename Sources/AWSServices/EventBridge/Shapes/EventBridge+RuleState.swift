// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `RuleState` of Amazon EventBridge.
    public struct RuleState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED`.
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// `DISABLED`.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
        public static var enabledWithAllCloudtrailManagementEvents: Self { Self(rawValue: "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS") }
    }
}
