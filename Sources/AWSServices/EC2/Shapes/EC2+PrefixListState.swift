// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `PrefixListState` of Amazon Elastic Compute Cloud.
    public struct PrefixListState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `create-in-progress`.
        public static var createInProgress: Self { Self(rawValue: "create-in-progress") }
        /// `create-complete`.
        public static var createComplete: Self { Self(rawValue: "create-complete") }
        /// `create-failed`.
        public static var createFailed: Self { Self(rawValue: "create-failed") }
        /// `modify-in-progress`.
        public static var modifyInProgress: Self { Self(rawValue: "modify-in-progress") }
        /// `modify-complete`.
        public static var modifyComplete: Self { Self(rawValue: "modify-complete") }
        /// `modify-failed`.
        public static var modifyFailed: Self { Self(rawValue: "modify-failed") }
        /// `restore-in-progress`.
        public static var restoreInProgress: Self { Self(rawValue: "restore-in-progress") }
        /// `restore-complete`.
        public static var restoreComplete: Self { Self(rawValue: "restore-complete") }
        /// `restore-failed`.
        public static var restoreFailed: Self { Self(rawValue: "restore-failed") }
        /// `delete-in-progress`.
        public static var deleteInProgress: Self { Self(rawValue: "delete-in-progress") }
        /// `delete-complete`.
        public static var deleteComplete: Self { Self(rawValue: "delete-complete") }
        /// `delete-failed`.
        public static var deleteFailed: Self { Self(rawValue: "delete-failed") }
    }
}
