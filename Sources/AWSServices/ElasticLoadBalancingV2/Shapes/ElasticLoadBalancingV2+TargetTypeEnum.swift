// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetTypeEnum` of Elastic Load Balancing.
    public struct TargetTypeEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `instance`.
        public static var instance: Self { Self(rawValue: "instance") }
        /// `ip`.
        public static var ip: Self { Self(rawValue: "ip") }
        /// `lambda`.
        public static var lambda: Self { Self(rawValue: "lambda") }
        /// `alb`.
        public static var alb: Self { Self(rawValue: "alb") }
    }
}
