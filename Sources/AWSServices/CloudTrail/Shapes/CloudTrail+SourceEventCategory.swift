// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `SourceEventCategory` of AWS CloudTrail.
    public struct SourceEventCategory: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Management`.
        public static var management: Self { Self(rawValue: "Management") }
        /// `Data`.
        public static var data: Self { Self(rawValue: "Data") }
    }
}
