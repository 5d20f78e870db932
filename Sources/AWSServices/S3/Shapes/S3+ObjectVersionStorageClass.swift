// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ObjectVersionStorageClass` of Amazon Simple Storage Service.
    public struct ObjectVersionStorageClass: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STANDARD`.
        public static var standard: Self { Self(rawValue: "STANDARD") }
    }
}
