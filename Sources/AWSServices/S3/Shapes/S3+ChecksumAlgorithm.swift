// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ChecksumAlgorithm` of Amazon Simple Storage Service.
    public struct ChecksumAlgorithm: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CRC32`.
        public static var crc32: Self { Self(rawValue: "CRC32") }
        /// `CRC32C`.
        public static var crc32c: Self { Self(rawValue: "CRC32C") }
        /// `SHA1`.
        public static var sha1: Self { Self(rawValue: "SHA1") }
        /// `SHA256`.
        public static var sha256: Self { Self(rawValue: "SHA256") }
        /// `CRC64NVME`.
        public static var crc64nvme: Self { Self(rawValue: "CRC64NVME") }
        /// `SHA512`.
        public static var sha512: Self { Self(rawValue: "SHA512") }
        /// `MD5`.
        public static var md5: Self { Self(rawValue: "MD5") }
        /// `XXHASH64`.
        public static var xxhash64: Self { Self(rawValue: "XXHASH64") }
        /// `XXHASH3`.
        public static var xxhash3: Self { Self(rawValue: "XXHASH3") }
        /// `XXHASH128`.
        public static var xxhash128: Self { Self(rawValue: "XXHASH128") }
    }
}
