// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `Ipv6AddressAttribute` of Amazon Elastic Compute Cloud.
    public struct Ipv6AddressAttribute: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `public`.
        public static var `public`: Self { Self(rawValue: "public") }
        /// `private`.
        public static var `private`: Self { Self(rawValue: "private") }
    }
}
