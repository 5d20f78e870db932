// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `KeyUsageType` of AWS Key Management Service.
    public struct KeyUsageType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SIGN_VERIFY`.
        public static var signVerify: Self { Self(rawValue: "SIGN_VERIFY") }
        /// `ENCRYPT_DECRYPT`.
        public static var encryptDecrypt: Self { Self(rawValue: "ENCRYPT_DECRYPT") }
        /// `GENERATE_VERIFY_MAC`.
        public static var generateVerifyMac: Self { Self(rawValue: "GENERATE_VERIFY_MAC") }
        /// `KEY_AGREEMENT`.
        public static var keyAgreement: Self { Self(rawValue: "KEY_AGREEMENT") }
    }
}
