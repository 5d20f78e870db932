// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `MacAlgorithmSpec` of AWS Key Management Service.
    public struct MacAlgorithmSpec: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HMAC_SHA_224`.
        public static var hmacSha224: Self { Self(rawValue: "HMAC_SHA_224") }
        /// `HMAC_SHA_256`.
        public static var hmacSha256: Self { Self(rawValue: "HMAC_SHA_256") }
        /// `HMAC_SHA_384`.
        public static var hmacSha384: Self { Self(rawValue: "HMAC_SHA_384") }
        /// `HMAC_SHA_512`.
        public static var hmacSha512: Self { Self(rawValue: "HMAC_SHA_512") }
    }
}
