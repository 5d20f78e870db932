// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ActivityStreamPolicyStatus` of Amazon Relational Database Service.
    public struct ActivityStreamPolicyStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `locked`.
        public static var locked: Self { Self(rawValue: "locked") }
        /// `unlocked`.
        public static var unlocked: Self { Self(rawValue: "unlocked") }
        /// `locking-policy`.
        public static var lockingPolicy: Self { Self(rawValue: "locking-policy") }
        /// `unlocking-policy`.
        public static var unlockingPolicy: Self { Self(rawValue: "unlocking-policy") }
    }
}
