// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DataRedundancy` of Amazon Simple Storage Service.
    public struct DataRedundancy: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SingleAvailabilityZone`.
        public static var singleAvailabilityZone: Self { Self(rawValue: "SingleAvailabilityZone") }
        /// `SingleLocalZone`.
        public static var singleLocalZone: Self { Self(rawValue: "SingleLocalZone") }
    }
}
