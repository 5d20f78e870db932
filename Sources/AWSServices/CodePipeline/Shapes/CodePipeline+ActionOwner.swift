// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ActionOwner` of AWS CodePipeline.
    public struct ActionOwner: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS`.
        public static var aws: Self { Self(rawValue: "AWS") }
        /// `ThirdParty`.
        public static var thirdParty: Self { Self(rawValue: "ThirdParty") }
        /// `Custom`.
        public static var customValue: Self { Self(rawValue: "Custom") }
    }
}
