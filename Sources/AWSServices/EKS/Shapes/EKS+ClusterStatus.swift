// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ClusterStatus` of Amazon Elastic Kubernetes Service.
    public struct ClusterStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATING`.
        public static var creating: Self { Self(rawValue: "CREATING") }
        /// `ACTIVE`.
        public static var active: Self { Self(rawValue: "ACTIVE") }
        /// `DELETING`.
        public static var deleting: Self { Self(rawValue: "DELETING") }
        /// `FAILED`.
        public static var failed: Self { Self(rawValue: "FAILED") }
        /// `UPDATING`.
        public static var updating: Self { Self(rawValue: "UPDATING") }
        /// `PENDING`.
        public static var pending: Self { Self(rawValue: "PENDING") }
    }
}
