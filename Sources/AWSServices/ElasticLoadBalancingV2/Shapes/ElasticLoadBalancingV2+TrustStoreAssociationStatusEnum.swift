// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TrustStoreAssociationStatusEnum` of Elastic Load Balancing.
    public struct TrustStoreAssociationStatusEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `active`.
        public static var active: Self { Self(rawValue: "active") }
        /// `removed`.
        public static var removed: Self { Self(rawValue: "removed") }
    }
}
