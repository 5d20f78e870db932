// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `LoadBalancerTypeEnum` of Elastic Load Balancing.
    public struct LoadBalancerTypeEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `application`.
        public static var application: Self { Self(rawValue: "application") }
        /// `network`.
        public static var network: Self { Self(rawValue: "network") }
        /// `gateway`.
        public static var gateway: Self { Self(rawValue: "gateway") }
    }
}
