// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RedirectActionStatusCodeEnum` of Elastic Load Balancing.
    public struct RedirectActionStatusCodeEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HTTP_301`.
        public static var http301: Self { Self(rawValue: "HTTP_301") }
        /// `HTTP_302`.
        public static var http302: Self { Self(rawValue: "HTTP_302") }
    }
}
