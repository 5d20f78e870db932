// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateStatus` of Amazon Elastic Kubernetes Service.
    public struct UpdateStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `InProgress`.
        public static var inProgress: Self { Self(rawValue: "InProgress") }
        /// `Failed`.
        public static var failed: Self { Self(rawValue: "Failed") }
        /// `Cancelled`.
        public static var cancelled: Self { Self(rawValue: "Cancelled") }
        /// `Successful`.
        public static var successful: Self { Self(rawValue: "Successful") }
    }
}
