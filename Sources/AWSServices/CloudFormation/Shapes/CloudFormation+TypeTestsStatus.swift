// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudFormation {
    /// `TypeTestsStatus` of AWS CloudFormation.
    public struct TypeTestsStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PASSED`.
        public static var passed: Self { Self(rawValue: "PASSED") }
        /// `FAILED`.
        public static var failed: Self { Self(rawValue: "FAILED") }
        /// `IN_PROGRESS`.
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        /// `NOT_TESTED`.
        public static var notTested: Self { Self(rawValue: "NOT_TESTED") }
    }
}
