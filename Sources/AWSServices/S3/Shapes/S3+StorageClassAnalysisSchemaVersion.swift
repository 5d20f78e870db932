// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `StorageClassAnalysisSchemaVersion` of Amazon Simple Storage Service.
    public struct StorageClassAnalysisSchemaVersion: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `V_1`.
        public static var v1: Self { Self(rawValue: "V_1") }
    }
}
