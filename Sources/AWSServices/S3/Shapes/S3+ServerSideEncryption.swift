// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ServerSideEncryption` of Amazon Simple Storage Service.
    public struct ServerSideEncryption: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AES256`.
        public static var aes256: Self { Self(rawValue: "AES256") }
        /// `aws:fsx`.
        public static var awsFsx: Self { Self(rawValue: "aws:fsx") }
        /// `aws:kms`.
        public static var awsKms: Self { Self(rawValue: "aws:kms") }
        /// `aws:kms:dsse`.
        public static var awsKmsDsse: Self { Self(rawValue: "aws:kms:dsse") }
    }
}
