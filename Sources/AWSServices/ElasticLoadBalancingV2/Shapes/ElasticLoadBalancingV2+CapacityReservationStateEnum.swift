// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `CapacityReservationStateEnum` of Elastic Load Balancing.
    public struct CapacityReservationStateEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `provisioned`.
        public static var provisioned: Self { Self(rawValue: "provisioned") }
        /// `pending`.
        public static var pending: Self { Self(rawValue: "pending") }
        /// `rebalancing`.
        public static var rebalancing: Self { Self(rawValue: "rebalancing") }
        /// `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
    }
}
