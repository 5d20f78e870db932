// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `State` of Amazon Elastic Compute Cloud.
    public struct State: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PendingAcceptance`.
        public static var pendingAcceptance: Self { Self(rawValue: "PendingAcceptance") }
        /// `Pending`.
        public static var pending: Self { Self(rawValue: "Pending") }
        /// `Available`.
        public static var available: Self { Self(rawValue: "Available") }
        /// `Deleting`.
        public static var deleting: Self { Self(rawValue: "Deleting") }
        /// `Deleted`.
        public static var deleted: Self { Self(rawValue: "Deleted") }
        /// `Rejected`.
        public static var rejected: Self { Self(rawValue: "Rejected") }
        /// `Failed`.
        public static var failed: Self { Self(rawValue: "Failed") }
        /// `Expired`.
        public static var expired: Self { Self(rawValue: "Expired") }
        /// `Partial`.
        public static var partial: Self { Self(rawValue: "Partial") }
    }
}
