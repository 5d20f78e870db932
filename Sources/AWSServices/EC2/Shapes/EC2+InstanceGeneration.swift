// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `InstanceGeneration` of Amazon Elastic Compute Cloud.
    public struct InstanceGeneration: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `current`.
        public static var current: Self { Self(rawValue: "current") }
        /// `previous`.
        public static var previous: Self { Self(rawValue: "previous") }
    }
}
