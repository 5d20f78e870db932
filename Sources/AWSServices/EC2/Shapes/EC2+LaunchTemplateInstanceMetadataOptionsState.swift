// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMetadataOptionsState` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMetadataOptionsState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`.
        public static var pending: Self { Self(rawValue: "pending") }
        /// `applied`.
        public static var applied: Self { Self(rawValue: "applied") }
    }
}
