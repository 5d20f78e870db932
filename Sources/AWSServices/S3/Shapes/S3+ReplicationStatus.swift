// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ReplicationStatus` of Amazon Simple Storage Service.
    public struct ReplicationStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COMPLETE`.
        public static var complete: Self { Self(rawValue: "COMPLETE") }
        /// `PENDING`.
        public static var pending: Self { Self(rawValue: "PENDING") }
        /// `FAILED`.
        public static var failed: Self { Self(rawValue: "FAILED") }
        /// `REPLICA`.
        public static var replica: Self { Self(rawValue: "REPLICA") }
        /// `COMPLETED`.
        public static var completed: Self { Self(rawValue: "COMPLETED") }
    }
}
