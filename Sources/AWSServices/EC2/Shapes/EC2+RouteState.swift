// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `RouteState` of Amazon Elastic Compute Cloud.
    public struct RouteState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `active`.
        public static var active: Self { Self(rawValue: "active") }
        /// `blackhole`.
        public static var blackhole: Self { Self(rawValue: "blackhole") }
        /// `filtered`.
        public static var filtered: Self { Self(rawValue: "filtered") }
    }
}
