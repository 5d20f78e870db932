// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `MitigationInEffectEnum` of Elastic Load Balancing.
    public struct MitigationInEffectEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `yes`.
        public static var yes: Self { Self(rawValue: "yes") }
        /// `no`.
        public static var no: Self { Self(rawValue: "no") }
    }
}
