// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `HostedZoneType` of Amazon Route 53.
    public struct HostedZoneType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PrivateHostedZone`.
        public static var privateHostedZone: Self { Self(rawValue: "PrivateHostedZone") }
    }
}
