// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `PipelineTriggerProviderType` of AWS CodePipeline.
    public struct PipelineTriggerProviderType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CodeStarSourceConnection`.
        public static var codeStarSourceConnection: Self { Self(rawValue: "CodeStarSourceConnection") }
    }
}
