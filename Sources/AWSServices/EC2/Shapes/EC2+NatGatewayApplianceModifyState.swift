// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NatGatewayApplianceModifyState` of Amazon Elastic Compute Cloud.
    public struct NatGatewayApplianceModifyState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `modifying`.
        public static var modifying: Self { Self(rawValue: "modifying") }
        /// `completed`.
        public static var completed: Self { Self(rawValue: "completed") }
        /// `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
    }
}
