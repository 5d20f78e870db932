// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ActionExecutionStatus` of AWS CodePipeline.
    public struct ActionExecutionStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `InProgress`.
        public static var inProgress: Self { Self(rawValue: "InProgress") }
        /// `Abandoned`.
        public static var abandoned: Self { Self(rawValue: "Abandoned") }
        /// `Succeeded`.
        public static var succeeded: Self { Self(rawValue: "Succeeded") }
        /// `Failed`.
        public static var failed: Self { Self(rawValue: "Failed") }
    }
}
