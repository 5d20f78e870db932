// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcEncryptionControlExclusionStateInput` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControlExclusionStateInput: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`.
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`.
        public static var disable: Self { Self(rawValue: "disable") }
    }
}
