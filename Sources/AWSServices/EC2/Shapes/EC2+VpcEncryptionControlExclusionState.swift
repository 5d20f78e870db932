// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcEncryptionControlExclusionState` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControlExclusionState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enabling`.
        public static var enabling: Self { Self(rawValue: "enabling") }
        /// `enabled`.
        public static var enabled: Self { Self(rawValue: "enabled") }
        /// `disabling`.
        public static var disabling: Self { Self(rawValue: "disabling") }
        /// `disabled`.
        public static var disabled: Self { Self(rawValue: "disabled") }
    }
}
