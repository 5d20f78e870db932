// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `OriginType` of AWS Key Management Service.
    public struct OriginType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_KMS`.
        public static var awsKms: Self { Self(rawValue: "AWS_KMS") }
        /// `EXTERNAL`.
        public static var external: Self { Self(rawValue: "EXTERNAL") }
        /// `AWS_CLOUDHSM`.
        public static var awsCloudhsm: Self { Self(rawValue: "AWS_CLOUDHSM") }
        /// `EXTERNAL_KEY_STORE`.
        public static var externalKeyStore: Self { Self(rawValue: "EXTERNAL_KEY_STORE") }
    }
}
