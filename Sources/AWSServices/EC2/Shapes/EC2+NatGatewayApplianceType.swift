// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NatGatewayApplianceType` of Amazon Elastic Compute Cloud.
    public struct NatGatewayApplianceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `network-firewall-proxy`.
        public static var networkFirewallProxy: Self { Self(rawValue: "network-firewall-proxy") }
    }
}
