// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `policyScopeType` of AWS Identity and Access Management.
    public struct PolicyScopeType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `All`.
        public static var all: Self { Self(rawValue: "All") }
        /// `AWS`.
        public static var aws: Self { Self(rawValue: "AWS") }
        /// `Local`.
        public static var local: Self { Self(rawValue: "Local") }
    }
}
