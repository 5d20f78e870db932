// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplateHttpTokensState` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateHttpTokensState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `optional`.
        public static var optional: Self { Self(rawValue: "optional") }
        /// `required`.
        public static var required: Self { Self(rawValue: "required") }
    }
}
