// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `SigningAlgorithmSpec` of AWS Key Management Service.
    public struct SigningAlgorithmSpec: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RSASSA_PSS_SHA_256`.
        public static var rsassaPssSha256: Self { Self(rawValue: "RSASSA_PSS_SHA_256") }
        /// `RSASSA_PSS_SHA_384`.
        public static var rsassaPssSha384: Self { Self(rawValue: "RSASSA_PSS_SHA_384") }
        /// `RSASSA_PSS_SHA_512`.
        public static var rsassaPssSha512: Self { Self(rawValue: "RSASSA_PSS_SHA_512") }
        /// `RSASSA_PKCS1_V1_5_SHA_256`.
        public static var rsassaPkcs1V15Sha256: Self { Self(rawValue: "RSASSA_PKCS1_V1_5_SHA_256") }
        /// `RSASSA_PKCS1_V1_5_SHA_384`.
        public static var rsassaPkcs1V15Sha384: Self { Self(rawValue: "RSASSA_PKCS1_V1_5_SHA_384") }
        /// `RSASSA_PKCS1_V1_5_SHA_512`.
        public static var rsassaPkcs1V15Sha512: Self { Self(rawValue: "RSASSA_PKCS1_V1_5_SHA_512") }
        /// `ECDSA_SHA_256`.
        public static var ecdsaSha256: Self { Self(rawValue: "ECDSA_SHA_256") }
        /// `ECDSA_SHA_384`.
        public static var ecdsaSha384: Self { Self(rawValue: "ECDSA_SHA_384") }
        /// `ECDSA_SHA_512`.
        public static var ecdsaSha512: Self { Self(rawValue: "ECDSA_SHA_512") }
        /// `SM2DSA`.
        public static var sm2dsa: Self { Self(rawValue: "SM2DSA") }
        /// `ML_DSA_SHAKE_256`.
        public static var mlDsaShake256: Self { Self(rawValue: "ML_DSA_SHAKE_256") }
        /// `ED25519_SHA_512`.
        public static var ed25519Sha512: Self { Self(rawValue: "ED25519_SHA_512") }
        /// `ED25519_PH_SHA_512`.
        public static var ed25519PhSha512: Self { Self(rawValue: "ED25519_PH_SHA_512") }
    }
}
