// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CapacityReservationPreference` of Amazon Elastic Compute Cloud.
    public struct CapacityReservationPreference: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacity-reservations-only`.
        public static var capacityReservationsOnly: Self { Self(rawValue: "capacity-reservations-only") }
        /// `open`.
        public static var open: Self { Self(rawValue: "open") }
        /// `none`.
        public static var noneValue: Self { Self(rawValue: "none") }
    }
}
