// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AvailabilityMode` of Amazon Elastic Compute Cloud.
    public struct AvailabilityMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `zonal`.
        public static var zonal: Self { Self(rawValue: "zonal") }
        /// `regional`.
        public static var regional: Self { Self(rawValue: "regional") }
    }
}
