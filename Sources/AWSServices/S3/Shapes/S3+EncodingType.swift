// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `EncodingType` of Amazon Simple Storage Service.
    public struct EncodingType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `url`.
        public static var url: Self { Self(rawValue: "url") }
    }
}
