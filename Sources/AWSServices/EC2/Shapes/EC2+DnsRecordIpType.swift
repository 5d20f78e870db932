// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DnsRecordIpType` of Amazon Elastic Compute Cloud.
    public struct DnsRecordIpType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`.
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `dualstack`.
        public static var dualstack: Self { Self(rawValue: "dualstack") }
        /// `ipv6`.
        public static var ipv6: Self { Self(rawValue: "ipv6") }
        /// `service-defined`.
        public static var serviceDefined: Self { Self(rawValue: "service-defined") }
    }
}
