// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `InstanceBandwidthWeighting` of Amazon Elastic Compute Cloud.
    public struct InstanceBandwidthWeighting: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`.
        public static var `default`: Self { Self(rawValue: "default") }
        /// `vpc-1`.
        public static var vpc1: Self { Self(rawValue: "vpc-1") }
        /// `ebs-1`.
        public static var ebs1: Self { Self(rawValue: "ebs-1") }
    }
}
