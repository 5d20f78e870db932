// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudFormation {
    /// `ProvisioningType` of AWS CloudFormation.
    public struct ProvisioningType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NON_PROVISIONABLE`.
        public static var nonProvisionable: Self { Self(rawValue: "NON_PROVISIONABLE") }
        /// `IMMUTABLE`.
        public static var immutable: Self { Self(rawValue: "IMMUTABLE") }
        /// `FULLY_MUTABLE`.
        public static var fullyMutable: Self { Self(rawValue: "FULLY_MUTABLE") }
    }
}
