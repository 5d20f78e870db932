// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `S3TablesBucketType` of Amazon Simple Storage Service.
    public struct S3TablesBucketType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `aws`.
        public static var aws: Self { Self(rawValue: "aws") }
        /// `customer`.
        public static var customer: Self { Self(rawValue: "customer") }
    }
}
