// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `JwtValidationActionAdditionalClaimFormatEnum` of Elastic Load Balancing.
    public struct JwtValidationActionAdditionalClaimFormatEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `single-string`.
        public static var singleString: Self { Self(rawValue: "single-string") }
        /// `string-array`.
        public static var stringArray: Self { Self(rawValue: "string-array") }
        /// `space-separated-values`.
        public static var spaceSeparatedValues: Self { Self(rawValue: "space-separated-values") }
    }
}
