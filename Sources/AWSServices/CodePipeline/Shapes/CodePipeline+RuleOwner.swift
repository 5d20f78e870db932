// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `RuleOwner` of AWS CodePipeline.
    public struct RuleOwner: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS`.
        public static var aws: Self { Self(rawValue: "AWS") }
    }
}
