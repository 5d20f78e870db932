// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `StageRetryMode` of AWS CodePipeline.
    public struct StageRetryMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FAILED_ACTIONS`.
        public static var failedActions: Self { Self(rawValue: "FAILED_ACTIONS") }
        /// `ALL_ACTIONS`.
        public static var allActions: Self { Self(rawValue: "ALL_ACTIONS") }
    }
}
