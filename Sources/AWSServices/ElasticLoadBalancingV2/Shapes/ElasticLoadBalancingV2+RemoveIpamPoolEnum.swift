// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RemoveIpamPoolEnum` of Elastic Load Balancing.
    public struct RemoveIpamPoolEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`.
        public static var ipv4: Self { Self(rawValue: "ipv4") }
    }
}
