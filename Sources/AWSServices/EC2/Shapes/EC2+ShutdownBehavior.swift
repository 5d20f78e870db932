// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ShutdownBehavior` of Amazon Elastic Compute Cloud.
    public struct ShutdownBehavior: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `stop`.
        public static var stop: Self { Self(rawValue: "stop") }
        /// `terminate`.
        public static var terminate: Self { Self(rawValue: "terminate") }
    }
}
