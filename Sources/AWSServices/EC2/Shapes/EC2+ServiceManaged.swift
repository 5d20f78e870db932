// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ServiceManaged` of Amazon Elastic Compute Cloud.
    public struct ServiceManaged: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `alb`.
        public static var alb: Self { Self(rawValue: "alb") }
        /// `nlb`.
        public static var nlb: Self { Self(rawValue: "nlb") }
        /// `rnat`.
        public static var rnat: Self { Self(rawValue: "rnat") }
        /// `rds`.
        public static var rds: Self { Self(rawValue: "rds") }
    }
}
