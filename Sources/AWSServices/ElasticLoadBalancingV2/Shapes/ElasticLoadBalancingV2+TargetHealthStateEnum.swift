// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetHealthStateEnum` of Elastic Load Balancing.
    public struct TargetHealthStateEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `initial`.
        public static var initial: Self { Self(rawValue: "initial") }
        /// `healthy`.
        public static var healthy: Self { Self(rawValue: "healthy") }
        /// `unhealthy`.
        public static var unhealthy: Self { Self(rawValue: "unhealthy") }
        /// `unhealthy.draining`.
        public static var unhealthyDraining: Self { Self(rawValue: "unhealthy.draining") }
        /// `unused`.
        public static var unused: Self { Self(rawValue: "unused") }
        /// `draining`.
        public static var draining: Self { Self(rawValue: "draining") }
        /// `unavailable`.
        public static var unavailable: Self { Self(rawValue: "unavailable") }
    }
}
