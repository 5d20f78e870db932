// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `PipelineExecutionStatus` of AWS CodePipeline.
    public struct PipelineExecutionStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Cancelled`.
        public static var cancelled: Self { Self(rawValue: "Cancelled") }
        /// `InProgress`.
        public static var inProgress: Self { Self(rawValue: "InProgress") }
        /// `Stopped`.
        public static var stopped: Self { Self(rawValue: "Stopped") }
        /// `Stopping`.
        public static var stopping: Self { Self(rawValue: "Stopping") }
        /// `Succeeded`.
        public static var succeeded: Self { Self(rawValue: "Succeeded") }
        /// `Superseded`.
        public static var superseded: Self { Self(rawValue: "Superseded") }
        /// `Failed`.
        public static var failed: Self { Self(rawValue: "Failed") }
    }
}
