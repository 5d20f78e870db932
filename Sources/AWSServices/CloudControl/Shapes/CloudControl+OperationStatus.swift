// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `OperationStatus` of AWS Cloud Control API.
    public struct OperationStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PENDING`.
        public static var pending: Self { Self(rawValue: "PENDING") }
        /// `IN_PROGRESS`.
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        /// `SUCCESS`.
        public static var success: Self { Self(rawValue: "SUCCESS") }
        /// `FAILED`.
        public static var failed: Self { Self(rawValue: "FAILED") }
        /// `CANCEL_IN_PROGRESS`.
        public static var cancelInProgress: Self { Self(rawValue: "CANCEL_IN_PROGRESS") }
        /// `CANCEL_COMPLETE`.
        public static var cancelComplete: Self { Self(rawValue: "CANCEL_COMPLETE") }
    }
}
