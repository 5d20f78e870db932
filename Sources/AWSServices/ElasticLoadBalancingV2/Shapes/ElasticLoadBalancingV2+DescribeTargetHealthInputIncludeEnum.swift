// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeTargetHealthInputIncludeEnum` of Elastic Load Balancing.
    public struct DescribeTargetHealthInputIncludeEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AnomalyDetection`.
        public static var anomalyDetection: Self { Self(rawValue: "AnomalyDetection") }
        /// `All`.
        public static var all: Self { Self(rawValue: "All") }
    }
}
