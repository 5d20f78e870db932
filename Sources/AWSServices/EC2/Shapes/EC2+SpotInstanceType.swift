// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `SpotInstanceType` of Amazon Elastic Compute Cloud.
    public struct SpotInstanceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `one-time`.
        public static var oneTime: Self { Self(rawValue: "one-time") }
        /// `persistent`.
        public static var persistent: Self { Self(rawValue: "persistent") }
    }
}
