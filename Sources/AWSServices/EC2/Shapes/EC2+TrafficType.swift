// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `TrafficType` of Amazon Elastic Compute Cloud.
    public struct TrafficType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACCEPT`.
        public static var accept: Self { Self(rawValue: "ACCEPT") }
        /// `REJECT`.
        public static var reject: Self { Self(rawValue: "REJECT") }
        /// `ALL`.
        public static var all: Self { Self(rawValue: "ALL") }
    }
}
