// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AdvertiseTrustStoreCaNamesEnum` of Elastic Load Balancing.
    public struct AdvertiseTrustStoreCaNamesEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `on`.
        public static var on: Self { Self(rawValue: "on") }
        /// `off`.
        public static var off: Self { Self(rawValue: "off") }
    }
}
