// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplateAutoRecoveryState` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateAutoRecoveryState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`.
        public static var `default`: Self { Self(rawValue: "default") }
        /// `disabled`.
        public static var disabled: Self { Self(rawValue: "disabled") }
    }
}
