// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `IpAddressType` of Elastic Load Balancing.
    public struct IpAddressType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`.
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `dualstack`.
        public static var dualstack: Self { Self(rawValue: "dualstack") }
        /// `dualstack-without-public-ipv4`.
        public static var dualstackWithoutPublicIpv4: Self { Self(rawValue: "dualstack-without-public-ipv4") }
    }
}
