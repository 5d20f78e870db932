// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcEncryptionControlMode` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControlMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `monitor`.
        public static var monitor: Self { Self(rawValue: "monitor") }
        /// `enforce`.
        public static var enforce: Self { Self(rawValue: "enforce") }
    }
}
