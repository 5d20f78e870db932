// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `OwnerOverride` of Amazon Simple Storage Service.
    public struct OwnerOverride: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Destination`.
        public static var destination: Self { Self(rawValue: "Destination") }
    }
}
