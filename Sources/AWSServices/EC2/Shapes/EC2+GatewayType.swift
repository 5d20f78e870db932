// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `GatewayType` of Amazon Elastic Compute Cloud.
    public struct GatewayType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipsec.1`.
        public static var ipsec1: Self { Self(rawValue: "ipsec.1") }
    }
}
