// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `CacheType` of AWS CodeBuild.
    public struct CacheType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NO_CACHE`.
        public static var noCache: Self { Self(rawValue: "NO_CACHE") }
        /// `S3`.
        public static var s3: Self { Self(rawValue: "S3") }
        /// `LOCAL`.
        public static var local: Self { Self(rawValue: "LOCAL") }
    }
}
