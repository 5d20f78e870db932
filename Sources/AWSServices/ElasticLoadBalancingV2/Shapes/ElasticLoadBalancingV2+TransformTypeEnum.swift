// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TransformTypeEnum` of Elastic Load Balancing.
    public struct TransformTypeEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `host-header-rewrite`.
        public static var hostHeaderRewrite: Self { Self(rawValue: "host-header-rewrite") }
        /// `url-rewrite`.
        public static var urlRewrite: Self { Self(rawValue: "url-rewrite") }
    }
}
