// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `RetryTrigger` of AWS CodePipeline.
    public struct RetryTrigger: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AutomatedStageRetry`.
        public static var automatedStageRetry: Self { Self(rawValue: "AutomatedStageRetry") }
        /// `ManualStageRetry`.
        public static var manualStageRetry: Self { Self(rawValue: "ManualStageRetry") }
    }
}
