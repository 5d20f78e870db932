// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `InsightType` of AWS CloudTrail.
    public struct InsightType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ApiCallRateInsight`.
        public static var apiCallRateInsight: Self { Self(rawValue: "ApiCallRateInsight") }
        /// `ApiErrorRateInsight`.
        public static var apiErrorRateInsight: Self { Self(rawValue: "ApiErrorRateInsight") }
    }
}
