// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `TableSseAlgorithm` of Amazon Simple Storage Service.
    public struct TableSseAlgorithm: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `aws:kms`.
        public static var awsKms: Self { Self(rawValue: "aws:kms") }
        /// `AES256`.
        public static var aes256: Self { Self(rawValue: "AES256") }
    }
}
