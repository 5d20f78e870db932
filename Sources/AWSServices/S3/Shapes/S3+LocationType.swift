// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `LocationType` of Amazon Simple Storage Service.
    public struct LocationType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AvailabilityZone`.
        public static var availabilityZone: Self { Self(rawValue: "AvailabilityZone") }
        /// `LocalZone`.
        public static var localZone: Self { Self(rawValue: "LocalZone") }
    }
}
