// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `SubnetState` of Amazon Elastic Compute Cloud.
    public struct SubnetState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`.
        public static var pending: Self { Self(rawValue: "pending") }
        /// `available`.
        public static var available: Self { Self(rawValue: "available") }
        /// `unavailable`.
        public static var unavailable: Self { Self(rawValue: "unavailable") }
        /// `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
        /// `failed-insufficient-capacity`.
        public static var failedInsufficientCapacity: Self { Self(rawValue: "failed-insufficient-capacity") }
    }
}
