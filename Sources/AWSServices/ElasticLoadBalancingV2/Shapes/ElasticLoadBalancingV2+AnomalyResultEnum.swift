// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AnomalyResultEnum` of Elastic Load Balancing.
    public struct AnomalyResultEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `anomalous`.
        public static var anomalous: Self { Self(rawValue: "anomalous") }
        /// `normal`.
        public static var normal: Self { Self(rawValue: "normal") }
    }
}
