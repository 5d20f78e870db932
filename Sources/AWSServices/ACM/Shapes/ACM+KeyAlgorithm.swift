// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `KeyAlgorithm` of AWS Certificate Manager.
    public struct KeyAlgorithm: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RSA_1024`.
        public static var rsa1024: Self { Self(rawValue: "RSA_1024") }
        /// `RSA_2048`.
        public static var rsa2048: Self { Self(rawValue: "RSA_2048") }
        /// `RSA_3072`.
        public static var rsa3072: Self { Self(rawValue: "RSA_3072") }
        /// `RSA_4096`.
        public static var rsa4096: Self { Self(rawValue: "RSA_4096") }
        /// `EC_prime256v1`.
        public static var ecPrime256v1: Self { Self(rawValue: "EC_prime256v1") }
        /// `EC_secp384r1`.
        public static var ecSecp384r1: Self { Self(rawValue: "EC_secp384r1") }
        /// `EC_secp521r1`.
        public static var ecSecp521r1: Self { Self(rawValue: "EC_secp521r1") }
    }
}
