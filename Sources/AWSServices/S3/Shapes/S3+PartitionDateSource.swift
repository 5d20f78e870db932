// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `PartitionDateSource` of Amazon Simple Storage Service.
    public struct PartitionDateSource: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EventTime`.
        public static var eventTime: Self { Self(rawValue: "EventTime") }
        /// `DeliveryTime`.
        public static var deliveryTime: Self { Self(rawValue: "DeliveryTime") }
    }
}
