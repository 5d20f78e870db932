// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `NodegroupStatus` of Amazon Elastic Kubernetes Service.
    public struct NodegroupStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATING`.
        public static var creating: Self { Self(rawValue: "CREATING") }
        /// `ACTIVE`.
        public static var active: Self { Self(rawValue: "ACTIVE") }
        /// `UPDATING`.
        public static var updating: Self { Self(rawValue: "UPDATING") }
        /// `DELETING`.
        public static var deleting: Self { Self(rawValue: "DELETING") }
        /// `CREATE_FAILED`.
        public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
        /// `DELETE_FAILED`.
        public static var deleteFailed: Self { Self(rawValue: "DELETE_FAILED") }
        /// `DEGRADED`.
        public static var degraded: Self { Self(rawValue: "DEGRADED") }
    }
}
