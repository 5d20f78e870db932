// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `StateValue` of Amazon CloudWatch.
    public struct StateValue: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `OK`.
        public static var ok: Self { Self(rawValue: "OK") }
        /// `ALARM`.
        public static var alarm: Self { Self(rawValue: "ALARM") }
        /// `INSUFFICIENT_DATA`.
        public static var insufficientData: Self { Self(rawValue: "INSUFFICIENT_DATA") }
    }
}
