// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `EvaluationState` of Amazon CloudWatch.
    public struct EvaluationState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PARTIAL_DATA`.
        public static var partialData: Self { Self(rawValue: "PARTIAL_DATA") }
        /// `EVALUATION_FAILURE`.
        public static var evaluationFailure: Self { Self(rawValue: "EVALUATION_FAILURE") }
        /// `EVALUATION_ERROR`.
        public static var evaluationError: Self { Self(rawValue: "EVALUATION_ERROR") }
    }
}
