// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `BatchReportModeType` of AWS CodeBuild.
    public struct BatchReportModeType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `REPORT_INDIVIDUAL_BUILDS`.
        public static var reportIndividualBuilds: Self { Self(rawValue: "REPORT_INDIVIDUAL_BUILDS") }
        /// `REPORT_AGGREGATED_BATCH`.
        public static var reportAggregatedBatch: Self { Self(rawValue: "REPORT_AGGREGATED_BATCH") }
    }
}
