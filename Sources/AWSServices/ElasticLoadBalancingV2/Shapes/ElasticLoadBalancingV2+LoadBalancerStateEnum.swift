// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `LoadBalancerStateEnum` of Elastic Load Balancing.
    public struct LoadBalancerStateEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `active`.
        public static var active: Self { Self(rawValue: "active") }
        /// `provisioning`.
        public static var provisioning: Self { Self(rawValue: "provisioning") }
        /// `active_impaired`.
        public static var activeImpaired: Self { Self(rawValue: "active_impaired") }
        /// `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
    }
}
