// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcTenancy` of Amazon Elastic Compute Cloud.
    public struct VpcTenancy: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`.
        public static var `default`: Self { Self(rawValue: "default") }
    }
}
