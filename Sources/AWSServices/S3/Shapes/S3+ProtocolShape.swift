// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `Protocol` of Amazon Simple Storage Service.
    public struct ProtocolShape: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`.
        public static var http: Self { Self(rawValue: "http") }
        /// `https`.
        public static var https: Self { Self(rawValue: "https") }
    }
}
