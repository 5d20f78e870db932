// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `RouteTableAssociationStateCode` of Amazon Elastic Compute Cloud.
    public struct RouteTableAssociationStateCode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `associating`.
        public static var associating: Self { Self(rawValue: "associating") }
        /// `associated`.
        public static var associated: Self { Self(rawValue: "associated") }
        /// `disassociating`.
        public static var disassociating: Self { Self(rawValue: "disassociating") }
        /// `disassociated`.
        public static var disassociated: Self { Self(rawValue: "disassociated") }
        /// `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
    }
}
