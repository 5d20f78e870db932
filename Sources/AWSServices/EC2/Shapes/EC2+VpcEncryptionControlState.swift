// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcEncryptionControlState` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControlState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enforce-in-progress`.
        public static var enforceInProgress: Self { Self(rawValue: "enforce-in-progress") }
        /// `monitor-in-progress`.
        public static var monitorInProgress: Self { Self(rawValue: "monitor-in-progress") }
        /// `enforce-failed`.
        public static var enforceFailed: Self { Self(rawValue: "enforce-failed") }
        /// `monitor-failed`.
        public static var monitorFailed: Self { Self(rawValue: "monitor-failed") }
        /// `deleting`.
        public static var deleting: Self { Self(rawValue: "deleting") }
        /// `deleted`.
        public static var deleted: Self { Self(rawValue: "deleted") }
        /// `available`.
        public static var available: Self { Self(rawValue: "available") }
        /// `creating`.
        public static var creating: Self { Self(rawValue: "creating") }
        /// `delete-failed`.
        public static var deleteFailed: Self { Self(rawValue: "delete-failed") }
    }
}
