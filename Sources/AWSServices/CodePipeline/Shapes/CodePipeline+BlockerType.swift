// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `BlockerType` of AWS CodePipeline.
    public struct BlockerType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Schedule`.
        public static var schedule: Self { Self(rawValue: "Schedule") }
    }
}
