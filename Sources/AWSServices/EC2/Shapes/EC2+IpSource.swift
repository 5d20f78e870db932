// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `IpSource` of Amazon Elastic Compute Cloud.
    public struct IpSource: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `amazon`.
        public static var amazon: Self { Self(rawValue: "amazon") }
        /// `byoip`.
        public static var byoip: Self { Self(rawValue: "byoip") }
        /// `none`.
        public static var noneValue: Self { Self(rawValue: "none") }
    }
}
