// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudFormation {
    /// `RegistryType` of AWS CloudFormation.
    public struct RegistryType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RESOURCE`.
        public static var resource: Self { Self(rawValue: "RESOURCE") }
        /// `MODULE`.
        public static var module: Self { Self(rawValue: "MODULE") }
        /// `HOOK`.
        public static var hook: Self { Self(rawValue: "HOOK") }
    }
}
