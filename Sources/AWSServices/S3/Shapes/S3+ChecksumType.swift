// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ChecksumType` of Amazon Simple Storage Service.
    public struct ChecksumType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COMPOSITE`.
        public static var composite: Self { Self(rawValue: "COMPOSITE") }
        /// `FULL_OBJECT`.
        public static var fullObject: Self { Self(rawValue: "FULL_OBJECT") }
    }
}
