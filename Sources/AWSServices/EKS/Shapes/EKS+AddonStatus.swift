// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AddonStatus` of Amazon Elastic Kubernetes Service.
    public struct AddonStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATING`.
        public static var creating: Self { Self(rawValue: "CREATING") }
        /// `ACTIVE`.
        public static var active: Self { Self(rawValue: "ACTIVE") }
        /// `CREATE_FAILED`.
        public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
        /// `UPDATING`.
        public static var updating: Self { Self(rawValue: "UPDATING") }
        /// `DELETING`.
        public static var deleting: Self { Self(rawValue: "DELETING") }
        /// `DELETE_FAILED`.
        public static var deleteFailed: Self { Self(rawValue: "DELETE_FAILED") }
        /// `DEGRADED`.
        public static var degraded: Self { Self(rawValue: "DEGRADED") }
        /// `UPDATE_FAILED`.
        public static var updateFailed: Self { Self(rawValue: "UPDATE_FAILED") }
    }
}
