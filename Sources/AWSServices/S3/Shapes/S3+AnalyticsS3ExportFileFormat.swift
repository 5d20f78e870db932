// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `AnalyticsS3ExportFileFormat` of Amazon Simple Storage Service.
    public struct AnalyticsS3ExportFileFormat: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CSV`.
        public static var csv: Self { Self(rawValue: "CSV") }
    }
}
