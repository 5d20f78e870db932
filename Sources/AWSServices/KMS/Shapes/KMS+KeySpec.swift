// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `KeySpec` of AWS Key Management Service.
    public struct KeySpec: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RSA_2048`.
        public static var rsa2048: Self { Self(rawValue: "RSA_2048") }
        /// `RSA_3072`.
        public static var rsa3072: Self { Self(rawValue: "RSA_3072") }
        /// `RSA_4096`.
        public static var rsa4096: Self { Self(rawValue: "RSA_4096") }
        /// `ECC_NIST_P256`.
        public static var eccNistP256: Self { Self(rawValue: "ECC_NIST_P256") }
        /// `ECC_NIST_P384`.
        public static var eccNistP384: Self { Self(rawValue: "ECC_NIST_P384") }
        /// `ECC_NIST_P521`.
        public static var eccNistP521: Self { Self(rawValue: "ECC_NIST_P521") }
        /// `ECC_SECG_P256K1`.
        public static var eccSecgP256k1: Self { Self(rawValue: "ECC_SECG_P256K1") }
        /// `SYMMETRIC_DEFAULT`.
        public static var symmetricDefault: Self { Self(rawValue: "SYMMETRIC_DEFAULT") }
        /// `HMAC_224`.
        public static var hmac224: Self { Self(rawValue: "HMAC_224") }
        /// `HMAC_256`.
        public static var hmac256: Self { Self(rawValue: "HMAC_256") }
        /// `HMAC_384`.
        public static var hmac384: Self { Self(rawValue: "HMAC_384") }
        /// `HMAC_512`.
        public static var hmac512: Self { Self(rawValue: "HMAC_512") }
        /// `SM2`.
        public static var sm2: Self { Self(rawValue: "SM2") }
        /// `ML_DSA_44`.
        public static var mlDsa44: Self { Self(rawValue: "ML_DSA_44") }
        /// `ML_DSA_65`.
        public static var mlDsa65: Self { Self(rawValue: "ML_DSA_65") }
        /// `ML_DSA_87`.
        public static var mlDsa87: Self { Self(rawValue: "ML_DSA_87") }
        /// `ECC_NIST_EDWARDS25519`.
        public static var eccNistEdwards25519: Self { Self(rawValue: "ECC_NIST_EDWARDS25519") }
    }
}
