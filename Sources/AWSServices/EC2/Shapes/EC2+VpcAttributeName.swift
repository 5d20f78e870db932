// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcAttributeName` of Amazon Elastic Compute Cloud.
    public struct VpcAttributeName: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enableDnsSupport`.
        public static var enableDnsSupport: Self { Self(rawValue: "enableDnsSupport") }
        /// `enableDnsHostnames`.
        public static var enableDnsHostnames: Self { Self(rawValue: "enableDnsHostnames") }
        /// `enableNetworkAddressUsageMetrics`.
        public static var enableNetworkAddressUsageMetrics: Self { Self(rawValue: "enableNetworkAddressUsageMetrics") }
    }
}
