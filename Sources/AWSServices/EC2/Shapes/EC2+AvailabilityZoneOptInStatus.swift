// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AvailabilityZoneOptInStatus` of Amazon Elastic Compute Cloud.
    public struct AvailabilityZoneOptInStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `opt-in-not-required`.
        public static var optInNotRequired: Self { Self(rawValue: "opt-in-not-required") }
        /// `opted-in`.
        public static var optedIn: Self { Self(rawValue: "opted-in") }
        /// `not-opted-in`.
        public static var notOptedIn: Self { Self(rawValue: "not-opted-in") }
    }
}
