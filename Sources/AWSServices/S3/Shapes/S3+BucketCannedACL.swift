// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `BucketCannedACL` of Amazon Simple Storage Service.
    public struct BucketCannedACL: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `private`.
        public static var `private`: Self { Self(rawValue: "private") }
        /// `public-read`.
        public static var publicRead: Self { Self(rawValue: "public-read") }
        /// `public-read-write`.
        public static var publicReadWrite: Self { Self(rawValue: "public-read-write") }
        /// `authenticated-read`.
        public static var authenticatedRead: Self { Self(rawValue: "authenticated-read") }
    }
}
