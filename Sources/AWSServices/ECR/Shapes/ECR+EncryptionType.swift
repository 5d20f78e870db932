// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `EncryptionType` of Amazon Elastic Container Registry.
    public struct EncryptionType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AES256`.
        public static var aes256: Self { Self(rawValue: "AES256") }
        /// `KMS`.
        public static var kms: Self { Self(rawValue: "KMS") }
        /// `KMS_DSSE`.
        public static var kmsDsse: Self { Self(rawValue: "KMS_DSSE") }
    }
}
