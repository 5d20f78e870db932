// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ResourceRecordSetFailover` of Amazon Route 53.
    public struct ResourceRecordSetFailover: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PRIMARY`.
        public static var primary: Self { Self(rawValue: "PRIMARY") }
        /// `SECONDARY`.
        public static var secondary: Self { Self(rawValue: "SECONDARY") }
    }
}
