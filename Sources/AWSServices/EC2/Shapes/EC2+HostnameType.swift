// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `HostnameType` of Amazon Elastic Compute Cloud.
    public struct HostnameType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ip-name`.
        public static var ipName: Self { Self(rawValue: "ip-name") }
        /// `resource-name`.
        public static var resourceName: Self { Self(rawValue: "resource-name") }
    }
}
