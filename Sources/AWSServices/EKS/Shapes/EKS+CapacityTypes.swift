// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `CapacityTypes` of Amazon Elastic Kubernetes Service.
    public struct CapacityTypes: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ON_DEMAND`.
        public static var onDemand: Self { Self(rawValue: "ON_DEMAND") }
        /// `SPOT`.
        public static var spot: Self { Self(rawValue: "SPOT") }
        /// `CAPACITY_BLOCK`.
        public static var capacityBlock: Self { Self(rawValue: "CAPACITY_BLOCK") }
    }
}
