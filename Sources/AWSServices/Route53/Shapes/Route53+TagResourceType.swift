// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `TagResourceType` of Amazon Route 53.
    public struct TagResourceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `healthcheck`.
        public static var healthcheck: Self { Self(rawValue: "healthcheck") }
        /// `hostedzone`.
        public static var hostedzone: Self { Self(rawValue: "hostedzone") }
    }
}
