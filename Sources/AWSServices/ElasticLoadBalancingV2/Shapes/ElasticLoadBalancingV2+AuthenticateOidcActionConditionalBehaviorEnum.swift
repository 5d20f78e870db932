// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AuthenticateOidcActionConditionalBehaviorEnum` of Elastic Load Balancing.
    public struct AuthenticateOidcActionConditionalBehaviorEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `deny`.
        public static var deny: Self { Self(rawValue: "deny") }
        /// `allow`.
        public static var allow: Self { Self(rawValue: "allow") }
        /// `authenticate`.
        public static var authenticate: Self { Self(rawValue: "authenticate") }
    }
}
