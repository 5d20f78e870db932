// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `EncryptionAlgorithmSpec` of AWS Key Management Service.
    public struct EncryptionAlgorithmSpec: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SYMMETRIC_DEFAULT`.
        public static var symmetricDefault: Self { Self(rawValue: "SYMMETRIC_DEFAULT") }
        /// `RSAES_OAEP_SHA_1`.
        public static var rsaesOaepSha1: Self { Self(rawValue: "RSAES_OAEP_SHA_1") }
        /// `RSAES_OAEP_SHA_256`.
        public static var rsaesOaepSha256: Self { Self(rawValue: "RSAES_OAEP_SHA_256") }
        /// `SM2PKE`.
        public static var sm2pke: Self { Self(rawValue: "SM2PKE") }
    }
}
