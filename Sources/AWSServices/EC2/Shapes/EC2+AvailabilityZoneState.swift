// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AvailabilityZoneState` of Amazon Elastic Compute Cloud.
    public struct AvailabilityZoneState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `available`.
        public static var available: Self { Self(rawValue: "available") }
        /// `information`.
        public static var information: Self { Self(rawValue: "information") }
        /// `impaired`.
        public static var impaired: Self { Self(rawValue: "impaired") }
        /// `unavailable`.
        public static var unavailable: Self { Self(rawValue: "unavailable") }
        /// `constrained`.
        public static var constrained: Self { Self(rawValue: "constrained") }
    }
}
