// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `BucketType` of Amazon Simple Storage Service.
    public struct BucketType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Directory`.
        public static var directory: Self { Self(rawValue: "Directory") }
    }
}
