// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMetadataEndpointState` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMetadataEndpointState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disabled`.
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// `enabled`.
        public static var enabled: Self { Self(rawValue: "enabled") }
    }
}
