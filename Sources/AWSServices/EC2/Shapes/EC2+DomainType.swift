// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DomainType` of Amazon Elastic Compute Cloud.
    public struct DomainType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `vpc`.
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `standard`.
        public static var standard: Self { Self(rawValue: "standard") }
    }
}
