// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `Tenancy` of Amazon Elastic Compute Cloud.
    public struct Tenancy: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`.
        public static var `default`: Self { Self(rawValue: "default") }
        /// `dedicated`.
        public static var dedicated: Self { Self(rawValue: "dedicated") }
        /// `host`.
        public static var host: Self { Self(rawValue: "host") }
    }
}
