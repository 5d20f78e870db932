// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `RuleAction` of Amazon Elastic Compute Cloud.
    public struct RuleAction: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `allow`.
        public static var allow: Self { Self(rawValue: "allow") }
        /// `deny`.
        public static var deny: Self { Self(rawValue: "deny") }
    }
}
