// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `EncryptionKeyType` of AWS CodePipeline.
    public struct EncryptionKeyType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KMS`.
        public static var kms: Self { Self(rawValue: "KMS") }
    }
}
