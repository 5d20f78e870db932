// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcEndpointType` of Amazon Elastic Compute Cloud.
    public struct VpcEndpointType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Interface`.
        public static var interface: Self { Self(rawValue: "Interface") }
        /// `Gateway`.
        public static var gateway: Self { Self(rawValue: "Gateway") }
        /// `GatewayLoadBalancer`.
        public static var gatewayLoadBalancer: Self { Self(rawValue: "GatewayLoadBalancer") }
        /// `Resource`.
        public static var resource: Self { Self(rawValue: "Resource") }
        /// `ServiceNetwork`.
        public static var serviceNetwork: Self { Self(rawValue: "ServiceNetwork") }
    }
}
