// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ExecutionType` of AWS CodePipeline.
    public struct ExecutionType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STANDARD`.
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// `ROLLBACK`.
        public static var rollback: Self { Self(rawValue: "ROLLBACK") }
    }
}
