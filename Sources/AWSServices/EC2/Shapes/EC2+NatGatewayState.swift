// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NatGatewayState` of Amazon Elastic Compute Cloud.
    public struct NatGatewayState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`.
        public static var pending: Self { Self(rawValue: "pending") }
        /// `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
        /// `available`.
        public static var available: Self { Self(rawValue: "available") }
        /// `deleting`.
        public static var deleting: Self { Self(rawValue: "deleting") }
        /// `deleted`.
        public static var deleted: Self { Self(rawValue: "deleted") }
    }
}
