// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `LoadBalancerSchemeEnum` of Elastic Load Balancing.
    public struct LoadBalancerSchemeEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `internet-facing`.
        public static var internetFacing: Self { Self(rawValue: "internet-facing") }
        /// `internal`.
        public static var `internal`: Self { Self(rawValue: "internal") }
    }
}
