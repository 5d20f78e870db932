// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ConditionExecutionStatus` of AWS CodePipeline.
    public struct ConditionExecutionStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `InProgress`.
        public static var inProgress: Self { Self(rawValue: "InProgress") }
        /// `Failed`.
        public static var failed: Self { Self(rawValue: "Failed") }
        /// `Errored`.
        public static var errored: Self { Self(rawValue: "Errored") }
        /// `Succeeded`.
        public static var succeeded: Self { Self(rawValue: "Succeeded") }
        /// `Cancelled`.
        public static var cancelled: Self { Self(rawValue: "Cancelled") }
        /// `Abandoned`.
        public static var abandoned: Self { Self(rawValue: "Abandoned") }
        /// `Overridden`.
        public static var overridden: Self { Self(rawValue: "Overridden") }
    }
}
