// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ActionTypeEnum` of Elastic Load Balancing.
    public struct ActionTypeEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `forward`.
        public static var forward: Self { Self(rawValue: "forward") }
        /// `authenticate-oidc`.
        public static var authenticateOidc: Self { Self(rawValue: "authenticate-oidc") }
        /// `authenticate-cognito`.
        public static var authenticateCognito: Self { Self(rawValue: "authenticate-cognito") }
        /// `redirect`.
        public static var redirect: Self { Self(rawValue: "redirect") }
        /// `fixed-response`.
        public static var fixedResponse: Self { Self(rawValue: "fixed-response") }
        /// `jwt-validation`.
        public static var jwtValidation: Self { Self(rawValue: "jwt-validation") }
    }
}
