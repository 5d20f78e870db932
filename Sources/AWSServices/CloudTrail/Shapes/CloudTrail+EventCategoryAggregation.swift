// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `EventCategoryAggregation` of AWS CloudTrail.
    public struct EventCategoryAggregation: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Data`.
        public static var data: Self { Self(rawValue: "Data") }
    }
}
