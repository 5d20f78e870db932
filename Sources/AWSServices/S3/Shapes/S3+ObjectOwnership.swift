// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ObjectOwnership` of Amazon Simple Storage Service.
    public struct ObjectOwnership: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BucketOwnerPreferred`.
        public static var bucketOwnerPreferred: Self { Self(rawValue: "BucketOwnerPreferred") }
        /// `ObjectWriter`.
        public static var objectWriter: Self { Self(rawValue: "ObjectWriter") }
        /// `BucketOwnerEnforced`.
        public static var bucketOwnerEnforced: Self { Self(rawValue: "BucketOwnerEnforced") }
    }
}
