// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `EncryptionType` of Amazon Simple Storage Service.
    public struct EncryptionType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NONE`.
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `SSE-C`.
        public static var sseC: Self { Self(rawValue: "SSE-C") }
    }
}
