// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `MarketType` of Amazon Elastic Compute Cloud.
    public struct MarketType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `spot`.
        public static var spot: Self { Self(rawValue: "spot") }
        /// `capacity-block`.
        public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
        /// `interruptible-capacity-reservation`.
        public static var interruptibleCapacityReservation: Self { Self(rawValue: "interruptible-capacity-reservation") }
    }
}
