// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `OptionalObjectAttributes` of Amazon Simple Storage Service.
    public struct OptionalObjectAttributes: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RestoreStatus`.
        public static var restoreStatus: Self { Self(rawValue: "RestoreStatus") }
    }
}
