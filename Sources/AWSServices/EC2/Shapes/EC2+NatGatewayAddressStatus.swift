// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NatGatewayAddressStatus` of Amazon Elastic Compute Cloud.
    public struct NatGatewayAddressStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `assigning`.
        public static var assigning: Self { Self(rawValue: "assigning") }
        /// `unassigning`.
        public static var unassigning: Self { Self(rawValue: "unassigning") }
        /// `associating`.
        public static var associating: Self { Self(rawValue: "associating") }
        /// `disassociating`.
        public static var disassociating: Self { Self(rawValue: "disassociating") }
        /// `succeeded`.
        public static var succeeded: Self { Self(rawValue: "succeeded") }
        /// `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
    }
}
