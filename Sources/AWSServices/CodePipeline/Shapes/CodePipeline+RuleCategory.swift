// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `RuleCategory` of AWS CodePipeline.
    public struct RuleCategory: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Rule`.
        public static var rule: Self { Self(rawValue: "Rule") }
    }
}
